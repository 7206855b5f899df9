package vn.motcua.eforms.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormPapers;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.domain.Effective;
import vn.motcua.eforms.domain.Lines;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;

/** Prints declarations in the layout of the receiving agency. */
@Component
class PrintedForms implements FormPapers {

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX"
    };
    private static final String USUAL_PLEDGE =
            "Tôi cam đoan những điều khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về điều đã khai.";
    private static final String USUAL_SIGNER = "Người yêu cầu";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Papers papers;

    PrintedForms(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Paper print(FormVersion form, Answers answers, Signing signing) {
        var head = form.content().paper();
        var data = PaperData.building()
                .text("basis", head.basis())
                .text("title", head.title().toUpperCase(VIETNAMESE))
                .text("addressee", signing.addressee().isEmpty() ? head.addressee() : signing.addressee())
                .text("reference", signing.reference())
                .rows("lines", lines(Lines.of(Effective.of(form.content(), answers, signing.day()), "vi")))
                .text("pledge", head.pledge().isEmpty() ? USUAL_PLEDGE : head.pledge())
                .text("place", signing.place())
                .text("date", written(signing.day()))
                .text("signer", (head.signer().isEmpty() ? USUAL_SIGNER : head.signer()).toUpperCase(VIETNAMESE))
                .text("signedBy", signing.signedBy())
                .build();
        return papers.print(DeclarationForms.DECLARATION, signing.unit(), signing.day(), data);
    }

    /** Sections with Roman numbers, answers counted through; the pledge stands above the signature anyway. */
    private static List<PaperData> lines(List<Lines.Section> sections) {
        var rows = new ArrayList<PaperData>();
        int section = 0;
        int number = 0;
        for (var each : sections) {
            var lines = each.lines().stream()
                    .filter(line -> line.question().type() != QuestionType.DECLARATION)
                    .toList();
            if (!lines.isEmpty()) {
                rows.add(PaperData.building()
                        .text(
                                "section",
                                roman(section++) + ". " + each.page().title().vi())
                        .build());
                for (var line : lines) {
                    rows.add(row(++number, line));
                }
            }
        }
        return rows;
    }

    private static PaperData row(int number, Lines.Line line) {
        var group = line.group().vi();
        var label = line.label().vi().replaceFirst("\\s*\\?$", "");
        return PaperData.building()
                .text("no", String.valueOf(number))
                .text("label", group.isEmpty() || group.equals(label) ? label : group + " – " + label)
                .text("value", line.text())
                .build();
    }

    private static String roman(int index) {
        return index < ROMAN.length ? ROMAN[index] : String.valueOf(index + 1);
    }

    /** As NĐ 30/2020 writes it: days below ten and January and February with a zero. */
    private static String written(LocalDate day) {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        day.getYear());
    }
}

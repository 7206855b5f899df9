package vn.motcua.eforms.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormContent;
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
    private final SheetLayouts sheets = new SheetLayouts();

    PrintedForms(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Paper print(FormVersion form, Answers answers, Signing signing) {
        return form.content().paper().sheet().isEmpty()
                ? numbered(form, answers, signing)
                : sheet(form, answers, signing);
    }

    /** As the official template has it. */
    private Paper sheet(FormVersion form, Answers answers, Signing signing) {
        var head = form.content().paper();
        var laid = sheets.of(form);
        var data = PaperData.building()
                .text("title", head.title().toUpperCase(VIETNAMESE))
                .text("mark", head.sheet().mark())
                .text("addressee", addressee(head, signing))
                .text("pledge", pledge(head))
                .text("place", signing.place())
                .text("date", written(signing.day()))
                .text("signedBy", signing.signedBy())
                .text("reference", signing.reference());
        var values = Effective.of(form.content(), answers, signing.day()).values();
        new SheetData(form.content(), values).into(data, laid.slots());
        return papers.print(laid.paper(), data.build());
    }

    /** In the common layout: every answer, numbered. */
    private Paper numbered(FormVersion form, Answers answers, Signing signing) {
        var head = form.content().paper();
        var data = PaperData.building()
                .text("basis", head.basis())
                .text("title", head.title().toUpperCase(VIETNAMESE))
                .text("addressee", addressee(head, signing))
                .text("reference", signing.reference())
                .rows("lines", lines(Lines.of(Effective.of(form.content(), answers, signing.day()), "vi")))
                .text("pledge", pledge(head))
                .text("place", signing.place())
                .text("date", written(signing.day()))
                .text("signer", (head.signer().isEmpty() ? USUAL_SIGNER : head.signer()).toUpperCase(VIETNAMESE))
                .text("signedBy", signing.signedBy())
                .build();
        return papers.print(DeclarationForms.DECLARATION, signing.unit(), signing.day(), data);
    }

    private static String addressee(FormContent.PaperHead head, Signing signing) {
        return signing.addressee().isEmpty() ? head.addressee() : signing.addressee();
    }

    private static String pledge(FormContent.PaperHead head) {
        return head.pledge().isEmpty() ? USUAL_PLEDGE : head.pledge();
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

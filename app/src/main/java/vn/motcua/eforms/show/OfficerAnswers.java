package vn.motcua.eforms.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.domain.Effective;
import vn.motcua.eforms.domain.Lines;
import vn.motcua.web.Page;

/**
 * The answers of a dossier as officers read them, with where each came from and whether it was put right since.
 *
 * @param first as they were sent first
 * @param day on which they were sent: by it is judged which pages were asked
 * @param shown whether the personal ones are shown this once
 */
public record OfficerAnswers(FormVersion form, Answers answers, Answers first, LocalDate day, boolean shown) {

    /**
     * One answer.
     *
     * @param mended that it was put right, and what it was; empty when it was not
     */
    public record Row(String label, String text, String origin, String mended) {}

    public record Section(String title, List<Row> rows) {}

    /** Whether any was put right. */
    public boolean isMended() {
        return !first.toJson().equals(answers.toJson());
    }

    public List<Section> sections(Page page) {
        var now = texts(lines(answers, page, _ -> false));
        var before = texts(lines(first, page, _ -> false));
        var readable = texts(lines(first, page, this::isHidden));
        return lines(answers, page, this::isHidden).stream()
                .map(section -> new Section(
                        section.page().title().in(page.lang()),
                        section.lines().stream()
                                .map(line -> row(
                                        line,
                                        isSame(line.path(), now, before)
                                                ? ""
                                                : mended(readable.getOrDefault(line.path(), ""), page),
                                        page))
                                .toList()))
                .toList();
    }

    private static boolean isSame(String path, Map<String, String> now, Map<String, String> before) {
        return now.getOrDefault(path, "").equals(before.getOrDefault(path, ""));
    }

    private Row row(Lines.Line line, String mended, Page page) {
        var plain = AnswersView.row(line, answers, null, page);
        return new Row(plain.label(), plain.text(), plain.origin(), mended);
    }

    private static String mended(String before, Page page) {
        return before.isEmpty() ? page.t("eforms.mended.added") : page.t("eforms.mended", before);
    }

    private List<Lines.Section> lines(Answers said, Page page, Predicate<Question> masked) {
        return Lines.of(Effective.of(form.content(), said, day), page.lang(), masked);
    }

    private static Map<String, String> texts(List<Lines.Section> sections) {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .collect(Collectors.toMap(Lines.Line::path, Lines.Line::text, (one, _) -> one));
    }

    /** What the parties of a dossier are not shown with either: numbers, births, and where somebody lives or is reached. */
    private boolean isHidden(Question question) {
        return !shown
                && (question.sensitive()
                        || switch (question.type()) {
                            case ID_NUMBER, PHONE, EMAIL, ADDRESS -> true;
                            default -> false;
                        });
    }
}

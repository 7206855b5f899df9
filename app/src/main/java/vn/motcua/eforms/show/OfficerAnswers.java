package vn.motcua.eforms.show;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.domain.Effective;
import vn.motcua.eforms.domain.Lines;
import vn.motcua.web.Page;

/**
 * The answers of a dossier as officers read them, with where each came from.
 *
 * @param day on which they were sent: by it is judged which pages were asked
 * @param shown whether the personal ones are shown this once
 */
public record OfficerAnswers(FormVersion form, Answers answers, LocalDate day, boolean shown) {

    public List<AnswersView.Section> sections(Page page) {
        return Lines.of(
                        Effective.of(form.content(), answers, day),
                        page.lang(),
                        question -> !shown && isPersonal(question))
                .stream()
                .map(section -> new AnswersView.Section(
                        section.page().title().in(page.lang()),
                        section.lines().stream()
                                .map(line -> AnswersView.row(line, answers, null, page))
                                .toList()))
                .toList();
    }

    /** What the parties of a dossier are not shown with either: numbers, births, and where somebody lives or is reached. */
    private static boolean isPersonal(Question question) {
        return question.sensitive()
                || switch (question.type()) {
                    case ID_NUMBER, PHONE, EMAIL, ADDRESS -> true;
                    default -> false;
                };
    }
}

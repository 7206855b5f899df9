package vn.motcua.eforms.show;

import java.util.List;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Fault;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.Text;
import vn.motcua.eforms.domain.Calculations;
import vn.motcua.eforms.domain.Effective;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;

/**
 * One page of a form as it is shown.
 *
 * @param papers the papers of the filing, for questions that ask for one
 */
public record FormView(FormRun run, FormVersion form, FormPage formPage, Answers answers, List<Choice> papers) {

    public FormView {
        papers = List.copyOf(papers);
    }

    public FormView(FormRun run, FormVersion form, FormPage formPage, Answers answers) {
        this(run, form, formPage, answers, List.of());
    }

    public String title(Page page) {
        return formPage.title().in(page.lang());
    }

    public String intro(Page page) {
        return formPage.intro().in(page.lang());
    }

    /** Whether it has buttons of its own, before the one that goes on. */
    public boolean hasRows() {
        return formPage.questions().stream().anyMatch(question -> question.type() == QuestionType.TABLE);
    }

    public List<FieldView> fields(Page page) {
        return formPage.questions().stream()
                .map(question -> field(question, page))
                .toList();
    }

    private FieldView field(Question question, Page page) {
        var value = question.calculation() == null
                ? answers.value(question.id())
                : Calculations.of(
                                question.calculation(),
                                Effective.of(form.content(), answers, run.today())
                                        .values())
                        .orElseGet(() -> answers.value(question.id()));
        return new FieldView(this, question, question.id(), value, page);
    }

    /** The faults as the components of a page find them: by field, each in the reader's language. */
    public static FormErrors errors(List<Fault> faults, Page page) {
        var errors = FormErrors.none();
        note(faults, page, errors);
        return errors;
    }

    /** Notes the same among what is wrong with the rest of a page. */
    public static void note(List<Fault> faults, Page page, FormErrors errors) {
        faults.forEach(fault -> errors.add(
                fault.field(),
                fault.key(),
                fault.arguments().stream()
                        .map(argument -> argument instanceof Text text ? text.in(page.lang()) : argument)
                        .toArray()));
    }
}

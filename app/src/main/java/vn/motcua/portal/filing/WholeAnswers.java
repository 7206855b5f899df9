package vn.motcua.portal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Fault;
import vn.motcua.eforms.FormRun;
import vn.motcua.filing.FormDraft;

/** The electronic form posted as a whole: page after page is read as if each had been posted alone. */
@Component("filingWholeAnswers")
class WholeAnswers {

    private final FormRun run;

    WholeAnswers(FormRun run) {
        this.run = run;
    }

    /**
     * What was posted.
     *
     * @param tooLarge what could not even be kept
     * @param stay whether a row was added or taken away
     */
    record Read(Answers answers, List<Fault> tooLarge, boolean stay) {}

    /** Pages that are not asked, given what was answered before them, are left as they were. */
    Read read(FormDraft form, Map<String, List<String>> posted) {
        var answers = form.answers();
        var tooLarge = new ArrayList<Fault>();
        var stay = false;
        for (var page : form.form().pages()) {
            if (run.pages(form.form(), answers).contains(page)) {
                var bound = run.bind(form.form(), page, posted, answers, form.known());
                bound.faults().stream().filter(fault -> fault.path().isEmpty()).forEach(tooLarge::add);
                answers = bound.answers();
                stay |= bound.stay();
            }
        }
        return new Read(run.copied(form.form(), form.answers(), answers, form.known()), tooLarge, stay);
    }

    /** Everything that is wrong or missing on the pages that are asked. */
    List<Fault> faults(FormDraft form) {
        return run.faults(form.form(), form.answers());
    }
}

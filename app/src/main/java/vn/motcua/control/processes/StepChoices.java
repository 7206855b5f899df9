package vn.motcua.control.processes;

import java.util.List;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** What may be chosen in the form of a draft. */
public record StepChoices(
        List<Choice> kinds, List<Choice> places, List<Choice> roles, List<Choice> joins, List<Choice> limitUnits) {

    static StepChoices of(Page page) {
        return new StepChoices(
                Wording.kinds(page),
                Wording.places(page),
                Wording.roles(page),
                Wording.joins(page),
                Wording.limitUnits(page));
    }
}

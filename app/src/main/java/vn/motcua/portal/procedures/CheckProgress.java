package vn.motcua.portal.procedures;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.eligibility.Way;
import vn.motcua.shared.ProcedureCode;

/** The answers given so far, and the addresses that hold them. */
public record CheckProgress(ProcedureCode procedure, List<Way.Step> steps) {

    /** Where the form is sent, and the check begins. */
    public String start() {
        return "/procedures/" + procedure.value() + "/check";
    }

    /** The question before this one, or the page of the procedure. */
    public String back() {
        return steps.isEmpty() ? "/procedures/" + procedure.value() : before(steps.getLast());
    }

    /** The question of a step, with the answers before it. */
    public String before(Way.Step changed) {
        var address = UriComponentsBuilder.fromPath(start());
        steps.subList(0, steps.indexOf(changed))
                .forEach(step ->
                        address.queryParam(step.question().key(), step.option().key()));
        return address.encode().build().toUriString();
    }
}

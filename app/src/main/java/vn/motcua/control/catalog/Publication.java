package vn.motcua.control.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;
import vn.motcua.web.FormErrors;

/** Under which decision and from which day a version shall hold. */
record Publication(PublicationDecision decision, Period inForce) {

    static Optional<Publication> read(TypedForm form, FormErrors errors) {
        var signed = form.date("signed");
        var from = form.date("from").date();
        var to = form.date("to");
        errors.require(AbolitionForm.isDecision(form.value("decision")), "decision", "catalog.page.decision.wrong")
                .require(signed.isBlank() || signed.date().isPresent(), "signed", "catalog.page.date.wrong")
                .require(from.isPresent(), "from", "catalog.page.date.wrong")
                .require(to.isBlank() || to.date().isPresent(), "to", "catalog.page.date.wrong");
        if (from.isEmpty() || !errors.isEmpty()) {
            return Optional.empty();
        }
        var end = to.date().orElse(null);
        if (end != null && !end.isAfter(from.get())) {
            errors.add("to", "catalog.page.to.wrong");
            return Optional.empty();
        }
        var decision =
                new PublicationDecision(form.value("decision"), signed.date().orElse(null));
        return Optional.of(new Publication(decision, new Period(from.get(), end)));
    }

    PublishProcedure of(ProcedureCode code, ProcedureContent content, @Nullable ProcedureVersionId basedOn) {
        return new PublishProcedure(code, decision, inForce, content, basedOn);
    }
}

package vn.motcua.control.catalog;

import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.AbolishProcedure;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** What was typed about the end of a procedure. */
public record AbolitionForm(String decision, DateField signed, DateField from) {

    static final AbolitionForm EMPTY = new AbolitionForm("", DateField.EMPTY, DateField.EMPTY);

    static AbolitionForm typed(Map<String, String> fields) {
        return new AbolitionForm(
                Typed.text(fields, "decision"), Typed.date(fields, "signed"), Typed.date(fields, "from"));
    }

    Optional<AbolishProcedure> command(ProcedureCode code, FormErrors errors) {
        var first = from.date();
        errors.require(isDecision(decision), "decision", "catalog.page.decision.wrong")
                .require(signed.isBlank() || signed.date().isPresent(), "signed", "catalog.page.date.wrong")
                .require(first.isPresent(), "from", "catalog.page.date.wrong");
        return errors.isEmpty() && first.isPresent()
                ? Optional.of(new AbolishProcedure(
                        code, new PublicationDecision(decision, signed.date().orElse(null)), first.get()))
                : Optional.empty();
    }

    static boolean isDecision(String number) {
        return !number.isEmpty() && number.length() <= PublicationDecision.LONGEST_NUMBER;
    }
}

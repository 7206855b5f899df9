package vn.motcua.eforms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.eforms.sheet.Sheet;
import vn.motcua.shared.ProcedureCode;

/**
 * The next version of a form, while it is worked on.
 *
 * @param basedOn the number of the version it was begun from; 0 for a new form
 * @param revision counts its changes
 * @param definition as JSON, written out
 * @param content what it asks, also while it has faults
 * @param faults what keeps it from being published
 * @param form the form as it would be published; empty while it has faults
 */
public record FormDraft(
        ProcedureCode procedure,
        int basedOn,
        int revision,
        String definition,
        Instant changedAt,
        String changedBy,
        FormContent content,
        List<DefinitionFault> faults,
        Optional<FormVersion> form) {

    public FormDraft {
        faults = List.copyOf(faults);
    }

    /** The mandatory questions whose answers the sheet shows nowhere, by their labels; nothing keeps it from being published. */
    public List<String> forgotten() {
        var sheet = content.paper().sheet();
        return sheet.isEmpty() ? List.of() : Sheet.read(sheet.lines()).forgotten(content);
    }

    /** What is wrong with the sheet alone. */
    public List<DefinitionFault> sheetFaults() {
        return faults.stream().filter(DefinitionFault::isOfSheet).toList();
    }
}

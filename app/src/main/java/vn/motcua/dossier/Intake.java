package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import vn.motcua.shared.Channel;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * What is handed in for a procedure.
 *
 * @param caseKey the case of the procedure, as its version names it
 * @param variant the variant of the electronic process, such as {@code standard}
 * @param handlingUnit the unit that will handle it; often another than the receiving one
 * @param sets sets of paper, 0 to 99
 * @param requestKey of the form; the same form posted twice makes one dossier
 */
public record Intake(
        ProcedureCode procedure,
        String caseKey,
        String variant,
        UnitCode receivingUnit,
        UnitCode handlingUnit,
        Channel channel,
        Parties parties,
        List<Component> components,
        int sets,
        String summary,
        UUID requestKey) {

    public Intake {
        components = List.copyOf(components);
    }

    /** The same with other papers. */
    public Intake with(List<Component> others) {
        return new Intake(
                procedure,
                caseKey,
                variant,
                receivingUnit,
                handlingUnit,
                channel,
                parties,
                others,
                sets,
                summary,
                requestKey);
    }
}

package vn.motcua.dossier;

import vn.motcua.calendar.CountingTerms;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/**
 * What a dossier keeps of the procedure version it was filed under, whatever the catalogue says later.
 *
 * @param terms the legal limit for the channel and case of this dossier, and how it is counted
 */
public record ProcedureSnapshot(
        ProcedureVersionId version,
        ProcedureCode code,
        String name,
        String field,
        String caseKey,
        CountingTerms terms) {}

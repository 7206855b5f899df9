package vn.motcua.catalog;

import java.time.LocalDate;
import vn.motcua.shared.ProcedureCode;

/**
 * End a procedure; dossiers received before finish under the version they were received under.
 *
 * @param from the first day on which it no longer holds
 */
public record AbolishProcedure(ProcedureCode code, PublicationDecision decision, LocalDate from) {}

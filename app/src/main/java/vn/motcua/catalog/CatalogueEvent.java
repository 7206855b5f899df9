package vn.motcua.catalog;

import java.time.LocalDate;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/** Everything that can happen in the catalogue; published within the transaction that makes it happen. */
public sealed interface CatalogueEvent {

    ProcedureCode code();

    /** A version was published. */
    record ProcedurePublished(ProcedureCode code, ProcedureVersionId version, Period inForce)
            implements CatalogueEvent {}

    /** A procedure ends; {@code from} is the first day on which it no longer holds. */
    record ProcedureAbolished(ProcedureCode code, ProcedureVersionId lastVersion, LocalDate from)
            implements CatalogueEvent {}
}

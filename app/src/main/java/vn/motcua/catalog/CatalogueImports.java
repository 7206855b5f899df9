package vn.motcua.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;

/** The front door for taking over the national catalogue. */
public interface CatalogueImports {

    /** Imports a file wholly or, when it is broken, not at all; single records that are wrong are left out. */
    Outcome<ImportReport, CannotImport> importFile(ImportProcedures command, Actor actor);

    /** The latest imports, the last one first, at most 50. */
    List<ImportReport> latest();

    Optional<ImportReport> report(UUID id);

    /** What officers had settled before the last import said it in other words. */
    List<FormerSettlement> formerSettlements(ProcedureCode code);

    /** The record that a procedure was last imported from, as it came; empty for one that was never imported. */
    Optional<String> sourceRecord(ProcedureCode code);
}

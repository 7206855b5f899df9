package vn.motcua.catalog.intake;

import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.shared.ProcedureCode;

/**
 * What a record of the national catalogue says.
 *
 * @param abolished the record says that the procedure is no longer public
 * @param record the record itself, its names in alphabetical order, so that the same record is always the same text
 */
public record ReadProcedure(
        ProcedureCode code, PublicationDecision decision, boolean abolished, ProcedureContent content, String record) {}

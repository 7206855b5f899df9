package vn.motcua.control.organisation;

import vn.motcua.organisation.AreaImportRefusal;
import vn.motcua.organisation.AreaImportReport;
import vn.motcua.organisation.SuccessionReport;

/** What came of a file. */
public sealed interface ImportResult {

    /** What a state does, or would do. */
    record State(AreaImportReport report, boolean takenOver) implements ImportResult {}

    /** Which area became which. */
    record Successions(SuccessionReport report) implements ImportResult {}

    /** Nothing was taken over. */
    record Refused(AreaImportRefusal refusal) implements ImportResult {}
}

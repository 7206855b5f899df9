package vn.motcua.control.vault;

import vn.motcua.vault.ArchiveReport;
import vn.motcua.web.Page;

/** What a report says of a line, in words. */
public final class LoadWords {

    private LoadWords() {}

    /** What is wrong with the line; empty when nothing is. */
    public static String detail(ArchiveReport.Row row, Page page) {
        return row.detail().isEmpty() ? "" : page.t(row.detail(), row.words().toArray());
    }
}

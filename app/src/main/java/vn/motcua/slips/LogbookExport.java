package vn.motcua.slips;

import java.io.IOException;
import java.io.OutputStream;
import vn.motcua.dossier.LogbookQuery;

/** The logbook of a unit, to take away. */
public interface LogbookExport {

    /** How many lines a volume (quyển) of the printed book has. */
    int LINES_OF_A_VOLUME = 500;

    /** How many rows of a workbook are held in memory while it is written. */
    int ROWS_IN_MEMORY = 100;

    /** Every line as an Excel workbook, written as it is read. */
    void workbook(LogbookQuery query, OutputStream out) throws IOException;

    /**
     * A volume of the printed book, as PDF/A.
     *
     * @param volume counts from 1
     */
    byte[] volume(LogbookQuery query, int volume);
}

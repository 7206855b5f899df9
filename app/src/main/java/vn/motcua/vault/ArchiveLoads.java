package vn.motcua.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/**
 * Old paper archives, loaded in bulk: a spreadsheet with a line for each paper, and its scans. A line that was taken
 * before is known and left alone, so that a load can be repeated until every line is in.
 */
public interface ArchiveLoads {

    /**
     * A load that is asked for.
     *
     * @param unit whose archive it is, and who answers for what it says
     * @param name what the spreadsheet is called
     * @param preview true to be told what would become of each line and change nothing
     */
    record Request(UnitCode unit, String name, boolean preview) {}

    /** The spreadsheet to fill in, as XLSX. */
    byte[] template();

    /** Looks at every line; each that is taken is in, whatever becomes of the next. */
    Outcome<ArchiveReport, ArchiveRefusal> load(Path spreadsheet, ArchiveFiles files, Request request, Actor by);

    /** Past loads and previews without their lines, the latest first; at most 50. */
    List<ArchiveReport.Summary> latest();

    Optional<ArchiveReport> find(UUID id);
}

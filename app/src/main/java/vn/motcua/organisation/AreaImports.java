package vn.motcua.organisation;

import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** How the register of administrative areas is filled: whole states of the country, each with its first day. */
public interface AreaImports {

    /**
     * What {@link #importState} would do, without doing it.
     *
     * @param file JSON, provinces with their districts (before 1 July 2025) and communes nested in them
     */
    Outcome<AreaImportReport, AreaImportRefusal> tryState(ImportFile file);

    /**
     * Takes over a state of the country, wholly or not at all. An area is known by its code; a name that is merely spelled
     * otherwise (tone marks in the newer style) is no change. Importing the same state again has no effect, and the latest
     * state may be corrected by another file for the same day.
     */
    Outcome<AreaImportReport, AreaImportRefusal> importState(ImportFile file, Actor by);

    /**
     * Takes over which commune became which on the day of the file, and derives from it what became of districts and
     * provinces. Both states must be there already; importing again has no effect.
     *
     * @param file CSV with a header, of which {@code old_code} and {@code new_code} are needed
     */
    Outcome<SuccessionReport, AreaImportRefusal> importSuccessions(ImportFile file, Actor by);

    /** The latest imports of states, the newest first. */
    List<AreaImport> latest(int limit);
}

package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of administrative areas, as of any day since its first import. */
public interface Areas {

    /** The area as it was on that day. */
    Optional<Area> find(AreaCode code, LocalDate day);

    /** The provinces of that day, by code. */
    List<Area> provinces(LocalDate day);

    /** The areas directly below, by code: communes of a province, or its districts before 1 July 2025. */
    List<Area> children(AreaCode code, LocalDate day);

    /** Every version of the area, oldest first; empty when the code was never given. */
    List<Area> versions(AreaCode code);

    /** Where the territory of the area went, oldest first; several when it was split. */
    List<AreaSuccession> successors(AreaCode code);

    /** What the area was made of, oldest first; several when it was merged. */
    List<AreaSuccession> predecessors(AreaCode code);

    /**
     * Areas of any day whose name contains the text, those in force on {@code day} first; accents and case are ignored, and a
     * code finds its area. Each area comes once, in the version of that day or its last one.
     *
     * @param limit at most so many, 1 to 100
     */
    List<Area> search(String text, LocalDate day, int limit);

    /**
     * What somebody means who writes down a commune: its name with or without the word for its kind, with or without the
     * province behind a comma, its code, or the name of a commune that was merged. Accents and case are ignored.
     */
    MeantCommunes communes(String written, LocalDate day);
}

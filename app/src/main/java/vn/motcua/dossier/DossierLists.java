package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/** Lists of dossiers for the desks; every list has an index and a limit. */
public interface DossierLists {

    /** The most rows that any list answers. */
    int MOST = 200;

    /** What a unit took in on a day, the latest first, from the given instant backwards. */
    List<DossierSummary> filedOn(UnitCode receivingUnit, LocalDate day, Instant before, int limit);

    /** How many a unit took in on a day, by status now. */
    Map<DossierStatus, Integer> countsOf(UnitCode receivingUnit, LocalDate day);

    /** Filed from afar and not yet looked at, the oldest first. */
    List<DossierSummary> waiting(UnitCode receivingUnit, int limit);

    /**
     * Results that lie ready to be handed over, the oldest first.
     *
     * @param text found as in {@link #search}; empty for all
     */
    List<DossierSummary> toReturn(UnitCode receivingUnit, String text, int limit);

    /**
     * Dossiers received or handled by one of the units: by the beginning of the code, by the owner's identifier, or by
     * any part of the owner's name without accents; the latest first.
     */
    List<DossierSummary> search(String text, Set<UnitCode> units, int limit);

    /** The same among all dossiers, also those of units that are no more; for those who check the work of all. */
    List<DossierSummary> searchEverywhere(String text, int limit);

    /** All dossiers of an owner, the latest first; none for an empty number. */
    List<DossierSummary> ofOwner(String ownerIdentifier, int limit);

    /** Dossiers of the same owner and procedure that are not at their end: a sign of a double filing. */
    List<DossierSummary> openOf(String ownerIdentifier, ProcedureCode procedure);

    /**
     * Dossiers at their end by their identifiers, for whoever goes through all of them in portions.
     *
     * @param after where the portion before ended; null at the beginning
     */
    List<DossierId> finishedAfter(@Nullable DossierId after, int limit);

    /** The dossiers with these identifiers; for inboxes, whose tasks know nothing but identifiers. */
    Map<DossierId, DossierSummary> byIds(Collection<DossierId> ids);
}

package vn.motcua.digitisation.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;

/** A scan as it is put down; its parts are those of {@link Scan} and of what the person wanted. */
public record NewScan(
        UUID id,
        UnitCode unit,
        @Nullable DossierId dossier,
        @Nullable Place place,
        String name,
        Scan.Way way,
        @Nullable String origin,
        boolean appends,
        @Nullable UUID seen,
        @Nullable UUID link,
        Instant takenAt,
        Actor by,
        Scan.State state,
        Scan.@Nullable Problem problem,
        List<FileId> sources) {

    public NewScan {
        sources = List.copyOf(sources);
    }

    /** One that belongs to no dossier yet. */
    public static NewScan unplaced(
            UnitCode unit, String name, Scan.Way way, Instant at, Actor by, List<FileId> sources) {
        return new NewScan(
                FileId.next().value(),
                unit,
                null,
                null,
                name,
                way,
                null,
                false,
                null,
                null,
                at,
                by,
                Scan.State.QUEUED,
                null,
                sources);
    }

    /** One for a paper of a dossier. */
    public static NewScan placed(
            UnitCode unit,
            DossierId dossier,
            Place place,
            String name,
            Scan.Way way,
            Instant at,
            Actor by,
            List<FileId> sources) {
        return new NewScan(
                FileId.next().value(),
                unit,
                dossier,
                place,
                name,
                way,
                null,
                false,
                null,
                null,
                at,
                by,
                Scan.State.QUEUED,
                null,
                sources);
    }

    public NewScan wanting(boolean appending, @Nullable UUID seenPaper, @Nullable UUID ofLink) {
        return new NewScan(
                id, unit, dossier, place, name, way, origin, appending, seenPaper, ofLink, takenAt, by, state, problem,
                sources);
    }

    public NewScan from(String where) {
        return new NewScan(
                id, unit, dossier, place, name, way, where, appends, seen, link, takenAt, by, state, problem, sources);
    }

    /** The same, to be attended to by hand. */
    public NewScan waiting(Scan.@Nullable Problem why) {
        return new NewScan(
                id,
                unit,
                dossier,
                place,
                name,
                way,
                origin,
                appends,
                seen,
                link,
                takenAt,
                by,
                Scan.State.WAITING,
                why,
                sources);
    }
}

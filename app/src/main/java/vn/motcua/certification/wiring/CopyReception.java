package vn.motcua.certification.wiring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.CertifiedCopy.Refused;
import vn.motcua.certification.CertifiedCopy.Request;
import vn.motcua.certification.CertifiedCopy.State;
import vn.motcua.certification.CertifiedCopy.Ticked;
import vn.motcua.certification.Comparison;
import vn.motcua.certification.CopyFees;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.NewCopy;
import vn.motcua.certification.domain.DueDay;
import vn.motcua.certification.store.CopyTable;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** Takes a paper in at the desk, or turns it away. */
@Component
class CopyReception {

    private static final FileRules SCAN =
            new FileRules(25L << 20, 200, EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG));

    private final KeptFiles files;
    private final CopyTable copies;
    private final CopyFees fees;
    private final WorkingCalendars calendars;
    private final CopyRights rights;
    private final Clock clock;

    CopyReception(
            KeptFiles files,
            CopyTable copies,
            CopyFees fees,
            WorkingCalendars calendars,
            CopyRights rights,
            Clock clock) {
        this.files = files;
        this.copies = copies;
        this.fees = fees;
        this.calendars = calendars;
        this.rights = rights;
        this.clock = clock;
    }

    Outcome<CertifiedCopy, CopyRefusal> receive(NewCopy command, UnitCode agency, Actor.Staff officer) {
        if (command.scans().isEmpty()) {
            return Outcome.refused(new CopyRefusal.NoScan());
        }
        if (command.scans().size() > CertifiedCopies.MOST_SCANS) {
            return Outcome.refused(new CopyRefusal.TooManyScans(CertifiedCopies.MOST_SCANS));
        }
        if (!command.checks().containsAll(EnumSet.allOf(Comparison.class))) {
            return Outcome.refused(new CopyRefusal.NotCompared());
        }
        if (command.request().delivery() == Delivery.VAULT
                && command.request().identifier().isEmpty()) {
            return Outcome.refused(new CopyRefusal.IdentifierMissing());
        }
        var kept = new ArrayList<KeptFile>();
        for (var scan : command.scans()) {
            switch (files.keep(FileOffer.of(scan.name(), scan.content(), SCAN), officer)) {
                case Outcome.Done(var file) -> kept.add(file);
                case Outcome.Refused(var why) -> {
                    return Outcome.refused(new CopyRefusal.Scan(why));
                }
            }
        }
        var copy = copy(command.request(), State.COMPARED, kept, agency, officer, null);
        copies.add(copy);
        return Outcome.done(copy);
    }

    CertifiedCopy turnAway(Request request, UnitCode agency, Actor.Staff officer, Refused why) {
        var copy = copy(request, State.REFUSED, List.of(), agency, officer, why);
        copies.add(copy);
        return copy;
    }

    private CertifiedCopy copy(
            Request request,
            State state,
            List<KeptFile> kept,
            UnitCode agency,
            Actor.Staff officer,
            @Nullable Refused refused) {
        int pages = kept.stream().mapToInt(KeptFile::pages).sum();
        var now = clock.instant();
        return new CertifiedCopy(
                UUID.randomUUID(),
                agency,
                request,
                state,
                checks(state, officer, now),
                kept.stream().map(KeptFile::id).toList(),
                pages,
                fees.on(rights.today()).of(pages),
                now,
                officer.displayName(),
                DueDay.of(now, calendars.of(agency)),
                refused,
                null,
                null);
    }

    /** The form is sent once all is ticked, so its moment is that of every tick. */
    private static List<Ticked> checks(State state, Actor.Staff officer, Instant now) {
        return state == State.COMPARED
                ? Arrays.stream(Comparison.values())
                        .map(item -> new Ticked(item, officer.displayName(), now))
                        .toList()
                : List.of();
    }
}

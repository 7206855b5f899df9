package vn.motcua.portal.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Progress;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.UnitCode;

/** Draws from a dossier what whoever follows it wants to know. */
@Component
public class Follow {

    private final Progress progress;
    private final WorkingCalendars calendars;
    private final UnitNames units;
    private final Clock clock;

    Follow(Progress progress, WorkingCalendars calendars, UnitNames units, Clock clock) {
        this.progress = progress;
        this.calendars = calendars;
        this.units = units;
        this.clock = clock;
    }

    public Followed of(Dossier dossier, Locale locale) {
        var legal = Optional.ofNullable(dossier.clock());
        return new Followed(
                progress.of(dossier),
                heldBy(dossier, locale),
                legal.filter(_ -> dossier.finishedAt() == null).map(each -> why(dossier, each)),
                legal.stream()
                        .flatMap(each -> each.pauses().stream())
                        .map(pause -> new Followed.Rest(pause.ground(), pause.from(), pause.to()))
                        .toList());
    }

    /** Units, never people; before reception and when a result waits, the one-stop unit. */
    private List<String> heldBy(Dossier dossier, Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return holders(dossier).stream()
                .distinct()
                .map(unit -> units.of(unit, today, locale))
                .toList();
    }

    private static List<UnitCode> holders(Dossier dossier) {
        if (dossier.status().isFinal()) {
            return List.of();
        }
        var open = dossier.work().openTasks().stream().map(OpenTask::unit).toList();
        boolean atTheDesk = open.isEmpty()
                || dossier.status() == DossierStatus.SUBMITTED
                || dossier.status() == DossierStatus.PROCESSED;
        return atTheDesk ? List.of(dossier.filing().receivingUnit()) : open;
    }

    private Followed.Why why(Dossier dossier, LegalClock legal) {
        var calendar = calendars.of(dossier.filing().handlingUnit());
        return new Followed.Why(legal.terms().limit(), legal.countsFrom(), Stretch.of(legal.explain(calendar)));
    }
}

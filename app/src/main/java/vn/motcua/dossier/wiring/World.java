package vn.motcua.dossier.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.LegalRegime;
import vn.motcua.dossier.domain.ActContext;
import vn.motcua.dossier.domain.Agencies;
import vn.motcua.dossier.domain.Colleagues;
import vn.motcua.dossier.domain.Decisions;
import vn.motcua.dossier.store.LegalRegimes;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Processes;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.UnitCode;

/** Gathers what an act needs to know of the world around its dossier. */
@Component
public class World {

    private final Clock clock;
    private final WorkingCalendars calendars;
    private final LegalRegimes regimes;
    private final Processes processes;
    private final Agencies agencies;
    private final Colleagues colleagues;

    World(
            Clock clock,
            WorkingCalendars calendars,
            LegalRegimes regimes,
            Processes processes,
            Agencies agencies,
            Colleagues colleagues) {
        this.clock = clock;
        this.calendars = calendars;
        this.regimes = regimes;
        this.processes = processes;
        this.agencies = agencies;
        this.colleagues = colleagues;
    }

    /** To the microsecond, as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    public Agencies agencies() {
        return agencies;
    }

    /** The regime of today; empty when the data do not cover it. */
    public Optional<LegalRegime> regimeOfToday() {
        return regimes.on(today());
    }

    public ActContext forFiling(UnitCode handlingUnit, LegalRegime regime, Actor actor) {
        return context(now(), handlingUnit, regime, null, actor);
    }

    /** A reception, or a result on the spot, puts the dossier under the regime of its day. */
    public Optional<ActContext> forAct(Dossier dossier, Act act, Actor actor) {
        var regime = act instanceof Act.Receive || act instanceof Act.ResultOnTheSpot
                ? regimeOfToday()
                : regimes.of(dossier.regime());
        var handling = act instanceof Act.Receive received && received.handlingUnit() != null
                ? received.handlingUnit()
                : dossier.filing().handlingUnit();
        return regime.map(rules -> around(dossier, handling, rules, actor));
    }

    /** The world around a dossier under the rules it lives by. */
    public Optional<ActContext> asItStands(Dossier dossier, Actor actor) {
        return regimes.of(dossier.regime())
                .map(rules -> around(dossier, dossier.filing().handlingUnit(), rules, actor));
    }

    private ActContext around(Dossier dossier, UnitCode handling, LegalRegime rules, Actor actor) {
        var process = dossier.work().process() == null
                ? null
                : processes.version(dossier.work().process());
        var now = now();
        var at = now.isBefore(dossier.lastEventAt()) && isSmallSkew(now, dossier) ? dossier.lastEventAt() : now;
        return context(at, handling, rules, process, actor);
    }

    private static boolean isSmallSkew(Instant now, Dossier dossier) {
        return now.plus(Decisions.TOLERATED_SKEW).isAfter(dossier.lastEventAt());
    }

    private ActContext context(
            Instant now, UnitCode unit, LegalRegime regime, @Nullable ProcessDefinition process, Actor actor) {
        return new ActContext(
                now,
                actor,
                calendars.of(unit),
                regime,
                process,
                agencies,
                colleagues,
                () -> DossierId.next().value());
    }
}

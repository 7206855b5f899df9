package vn.motcua.dossier.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.HistoryTakeOver;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.wiring.Journal;
import vn.motcua.dossier.wiring.World;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

@Service
class TakenOverHistory implements HistoryTakeOver {

    private static final int MOST_FAULTS = 100;

    private final Procedures procedures;
    private final DossierStore store;
    private final Journal journal;
    private final World world;
    private final TransactionTemplate transactions;

    TakenOverHistory(
            Procedures procedures, DossierStore store, Journal journal, World world, TransactionTemplate transactions) {
        this.procedures = procedures;
        this.store = store;
        this.journal = journal;
        this.world = world;
        this.transactions = transactions;
    }

    @Override
    public Outcome<Report, CannotTakeOver> takeOver(
            String source, InputStream xes, UnitCode unit, ProcedureCode procedure, Actor actor) {
        var versions = procedures.history(procedure);
        if (versions.isEmpty()) {
            return Outcome.refused(new CannotTakeOver.UnknownProcedure(procedure));
        }
        if (!world.agencies().exists(unit)) {
            return Outcome.refused(new CannotTakeOver.UnknownUnit(unit));
        }
        var taking = new Taking(source, unit, versions.getFirst().version(), actor);
        try {
            XesReader.read(xes, taking::next);
        } catch (XesReader.NotReadable problem) {
            return Outcome.refused(new CannotTakeOver.NotXes(problem.line(), String.valueOf(problem.getMessage())));
        } catch (LimitedInput.TooMuch problem) {
            return Outcome.refused(new CannotTakeOver.TooLarge(MOST_BYTES));
        }
        return Outcome.done(taking.report());
    }

    private final class Taking {

        private final String source;
        private final UnitCode unit;
        private final ProcedureVersion procedure;
        private final Actor actor;
        private final List<String> faults = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int cases;
        private int events;
        private int taken;
        private int known;

        Taking(String source, UnitCode unit, ProcedureVersion procedure, Actor actor) {
            this.source = source;
            this.unit = unit;
            this.procedure = procedure;
            this.actor = actor;
        }

        void next(LoggedCase logged) {
            cases++;
            events += logged.steps().size();
            var startedAt = logged.startedAt();
            if (startedAt == null || logged.name().isBlank()) {
                leaveOut(logged, "no name, or neither a start nor an event");
            } else if (!seen.add(logged.name())) {
                leaveOut(logged, "stands there twice");
            } else {
                take(logged, startedAt);
            }
        }

        private void leaveOut(LoggedCase logged, String why) {
            if (faults.size() < MOST_FAULTS) {
                faults.add("case %d \"%s\": %s".formatted(cases, logged.name(), why));
            }
        }

        /** Times that run backwards are taken as they were logged: real logs have them, and history is not corrected. */
        private void take(LoggedCase logged, Instant startedAt) {
            var key = UUID.nameUUIDFromBytes((source + "\n" + logged.name()).getBytes(UTF_8));
            transactions.executeWithoutResult(_ -> {
                if (store.idOfRequest(key).isPresent()) {
                    known++;
                    return;
                }
                var day = startedAt.atOffset(WorkingCalendar.ZONE).toLocalDate();
                var code = store.nextCode(unit, day);
                journal.takeOver(
                        DossierId.next(),
                        CaseAsEvents.of(logged, startedAt, code, unit, procedure, actor, world.now(), key),
                        key);
                taken++;
            });
        }

        Report report() {
            return new Report(cases, events, taken, known, faults);
        }
    }
}

package vn.motcua.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalog.intake.BrokenFile;
import vn.motcua.catalog.intake.Intake;
import vn.motcua.catalog.intake.ReadProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Refusal;

/** Takes records over through the same acts as an officer, within one transaction. */
@Service
class CatalogueImporter implements CatalogueImports {

    private final Procedures procedures;
    private final ProcedureStore versions;
    private final ImportStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CatalogueImporter(
            Procedures procedures,
            ProcedureStore versions,
            ImportStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.procedures = procedures;
        this.versions = versions;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Outcome<ImportReport, CannotImport> importFile(ImportProcedures command, Actor actor) {
        try {
            return Outcome.done(transaction.execute(status -> new Run(command, actor).all()));
        } catch (BrokenFile problem) {
            return Outcome.refused(problem.refusal());
        }
    }

    @Override
    public List<ImportReport> latest() {
        return store.latest();
    }

    @Override
    public Optional<ImportReport> report(UUID id) {
        return store.report(id);
    }

    @Override
    public List<FormerSettlement> formerSettlements(ProcedureCode code) {
        return store.former(code);
    }

    @Override
    public Optional<String> sourceRecord(ProcedureCode code) {
        return store.latestRecord(code);
    }

    /** One import, from its first record to its report. */
    private final class Run {

        private final ImportProcedures command;
        private final Actor actor;
        private final UUID id = UUID.randomUUID();
        private final ImportTally tally = new ImportTally();
        private final Set<ProcedureCode> seen = new HashSet<>();
        private final Map<String, String> digests;

        Run(ImportProcedures command, Actor actor) {
            this.command = command;
            this.actor = actor;
            store.lock();
            this.digests = store.latestDigests();
        }

        ImportReport all() {
            try (var in = command.content().get()) {
                Intake.read(command.fileName(), in, this::take);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            if (seen.isEmpty() && tally.problems().isEmpty()) {
                throw new BrokenFile(new CannotImport.NoRecords(command.fileName()));
            }
            var report = new ImportReport(
                    id,
                    new ImportReport.ImportedFile(command.fileName(), command.effectiveFrom()),
                    clock.instant(),
                    actor.displayName(),
                    tally.figures(),
                    tally.problems());
            store.keep(report);
            return report;
        }

        private void take(Intake.Reading reading) {
            switch (reading) {
                case Intake.Reading.Refused(var file, var reason, var detail) -> refuse(file, reason, detail);
                case Intake.Reading.Understood(var file, var procedure) -> take(file, procedure);
            }
        }

        private void take(String file, ReadProcedure read) {
            var code = read.code();
            if (!seen.add(code)) {
                refuse(file, "duplicate-code", code.value());
                return;
            }
            tally.count(read.content());
            if (ImportStore.digest(read.record()).equals(digests.get(code.value()))) {
                tally.count(ImportTally.Change.UNCHANGED);
                return;
            }
            var latest = versions.latest(code);
            var carried = carried(read, latest);
            var refusal = read.abolished() ? abolish(read) : publish(read, carried.content(), latest);
            if (refusal.isPresent()) {
                tally.refuse(new ImportProblem(file, refusal.get().key(), detail(refusal.get())));
            } else {
                store.keep(code, read.record(), carried.returned(), id);
            }
        }

        /** What was settled of the record before stays settled where the record still says the same. */
        private CarriedSettlements.Carried carried(ReadProcedure read, Optional<ProcedureVersion> latest) {
            return store.latestRecord(read.code())
                    .filter(_ -> latest.isPresent())
                    .map(record -> CarriedSettlements.over(
                            Intake.reread(record),
                            latest.orElseThrow().content(),
                            store.former(read.code()),
                            read.content()))
                    .orElseGet(() -> new CarriedSettlements.Carried(read.content(), List.of()));
        }

        private Optional<Refusal> publish(
                ReadProcedure read, ProcedureContent content, Optional<ProcedureVersion> latest) {
            var outcome = procedures.publish(
                    new PublishProcedure(
                            read.code(),
                            read.decision(),
                            Period.since(command.effectiveFrom()),
                            content,
                            latest.map(ProcedureVersion::id).orElse(null)),
                    actor);
            if (outcome instanceof Outcome.Refused<?, CannotPublish>(var refusal)
                    && !(refusal instanceof CannotPublish.NothingChanged)) {
                return Optional.of(refusal);
            }
            tally.count(change(outcome.isDone(), latest.isPresent()));
            return Optional.empty();
        }

        private Optional<Refusal> abolish(ReadProcedure read) {
            var outcome = procedures.abolish(
                    new AbolishProcedure(read.code(), read.decision(), command.effectiveFrom()), actor);
            if (outcome instanceof Outcome.Refused<?, CannotAbolish>(var refusal)
                    && !(refusal instanceof CannotAbolish.NotInForce)) {
                return Optional.of(refusal);
            }
            tally.count(outcome.isDone() ? ImportTally.Change.ABOLISHED : ImportTally.Change.UNCHANGED);
            return Optional.empty();
        }

        private void refuse(String file, String reason, String detail) {
            tally.refuse(new ImportProblem(file, "catalog.import." + reason, detail));
        }

        private static ImportTally.Change change(boolean published, boolean known) {
            if (!published) {
                return ImportTally.Change.UNCHANGED;
            }
            return known ? ImportTally.Change.CHANGED : ImportTally.Change.ADDED;
        }

        private static String detail(Refusal refusal) {
            return String.join(
                    ", ", refusal.arguments().stream().map(String::valueOf).toList());
        }
    }
}

package vn.motcua.organisation.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaDifference;
import vn.motcua.organisation.AreaImport;
import vn.motcua.organisation.AreaImportRefusal;
import vn.motcua.organisation.AreaImportRefusal.AreaInUse;
import vn.motcua.organisation.AreaImportReport;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.FileProblem;
import vn.motcua.organisation.ImportFile;
import vn.motcua.organisation.SuccessionReport;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;

@Service
class ImportedAreas implements AreaImports {

    private static final int MOST_PROBLEMS_SHOWN = 100;

    private final AreaStore store;
    private final SuccessionImport successions;
    private final ImportLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportedAreas(
            AreaStore store,
            SuccessionImport successions,
            ImportLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.successions = successions;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome<AreaImportReport, AreaImportRefusal> tryState(ImportFile file) {
        return switch (read(file)) {
            case Outcome.Refused<List<Area>, AreaImportRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<List<Area>, AreaImportRefusal>(var areas) -> compare(areas, file.day());
        };
    }

    @Override
    public Outcome<AreaImportReport, AreaImportRefusal> importState(ImportFile file, Actor by) {
        return switch (read(file)) {
            case Outcome.Refused<List<Area>, AreaImportRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<List<Area>, AreaImportRefusal>(var areas) ->
                transactions.execute(transaction -> takeOver(areas, file, by));
        };
    }

    @Override
    public Outcome<SuccessionReport, AreaImportRefusal> importSuccessions(ImportFile file, Actor by) {
        return transactions.execute(transaction -> {
            store.lock();
            return successions.take(file);
        });
    }

    @Override
    public List<AreaImport> latest(int limit) {
        return log.latest(limit);
    }

    private static Outcome<List<Area>, AreaImportRefusal> read(ImportFile file) {
        if (!Decision.canTakeEffectOn(file.day())) {
            return Outcome.refused(new AreaImportRefusal.ImpossibleDay(file.day()));
        }
        try {
            StateCheck check = new StateCheck(StateFile.read(file), Period.since(file.day()));
            return check.problems().isEmpty() ? Outcome.done(check.areas()) : badFile(check.problems());
        } catch (UnreadableFile unreadable) {
            return badFile(List.of(unreadable.problem()));
        }
    }

    static <T> Outcome<T, AreaImportRefusal> badFile(List<FileProblem> problems) {
        return Outcome.refused(new AreaImportRefusal.BadFile(
                problems.stream().limit(MOST_PROBLEMS_SHOWN).toList(), problems.size()));
    }

    private Outcome<AreaImportReport, AreaImportRefusal> takeOver(List<Area> areas, ImportFile file, Actor by) {
        store.lock();
        Outcome<AreaImportReport, AreaImportRefusal> outcome = compare(areas, file.day());
        if (outcome instanceof Outcome.Done<AreaImportReport, AreaImportRefusal>(var report)) {
            store.end(codes(report, AreaDifference.Ended.class, AreaDifference.Changed.class), report.day());
            store.begin(areas(report, AreaDifference.Added.class, AreaDifference.Changed.class), report.day());
            log.add(report, file.name(), by, clock.instant());
        }
        return outcome;
    }

    private Outcome<AreaImportReport, AreaImportRefusal> compare(List<Area> areas, LocalDate day) {
        StateComparison comparison = new StateComparison(store.inForce(day), areas);
        AreaImportReport report = new AreaImportReport(day, comparison.tallies(), comparison.differences());
        return against(report)
                .<Outcome<AreaImportReport, AreaImportRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(report));
    }

    private Optional<AreaImportRefusal> against(AreaImportReport report) {
        return report.hasNoEffect()
                ? Optional.empty()
                : laterState(report).or(() -> revived(report)).or(() -> inUse(report));
    }

    private Optional<AreaImportRefusal> laterState(AreaImportReport report) {
        return store.lastChange()
                .filter(last -> last.isAfter(report.day()))
                .map(AreaImportRefusal.LaterStateKnown::new);
    }

    private Optional<AreaImportRefusal> revived(AreaImportReport report) {
        List<AreaCode> revived = store.endedBefore(codes(report, AreaDifference.Added.class), report.day());
        return revived.isEmpty() ? Optional.empty() : Optional.of(new AreaImportRefusal.RevivesCodes(revived));
    }

    private Optional<AreaImportRefusal> inUse(AreaImportReport report) {
        List<AreaInUse> inUse = store.inUse(codes(report, AreaDifference.Ended.class), report.day());
        return inUse.isEmpty() ? Optional.empty() : Optional.of(new AreaImportRefusal.LosesAreasInUse(inUse));
    }

    @SafeVarargs
    private static List<AreaCode> codes(AreaImportReport report, Class<? extends AreaDifference>... sorts) {
        return areas(report, sorts).stream().map(Area::code).toList();
    }

    @SafeVarargs
    private static List<Area> areas(AreaImportReport report, Class<? extends AreaDifference>... sorts) {
        return Stream.of(sorts)
                .flatMap(sort -> report.differences(sort).stream())
                .map(AreaDifference::area)
                .toList();
    }
}

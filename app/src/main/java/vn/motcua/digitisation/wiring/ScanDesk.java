package vn.motcua.digitisation.wiring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisationRefusal.Because;
import vn.motcua.digitisation.DigitisationRefusal.ChangedMeanwhile;
import vn.motcua.digitisation.DigitisationRefusal.NoFile;
import vn.motcua.digitisation.DigitisationRefusal.NoLongerWaiting;
import vn.motcua.digitisation.Intake;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.Scans;
import vn.motcua.digitisation.store.NewScan;
import vn.motcua.digitisation.store.PaperRows;
import vn.motcua.digitisation.store.ScanRows;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.FileOffer;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

@Service
class ScanDesk implements Scans {

    private final ScanRows scans;
    private final PaperRows papers;
    private final Dossiership dossiers;
    private final KeptFiles files;
    private final ScanWorkers workers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ScanDesk(
            ScanRows scans,
            PaperRows papers,
            Dossiership dossiers,
            KeptFiles files,
            ScanWorkers workers,
            TransactionTemplate transactions,
            Clock clock) {
        this.scans = scans;
        this.papers = papers;
        this.dossiers = dossiers;
        this.files = files;
        this.workers = workers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome<Scan, DigitisationRefusal> take(Intake intake, List<FileOffer> offers, Actor.Staff by) {
        return take(intake, offers, Scan.Way.UPLOAD, null, by);
    }

    /** @param link the phone's, or null */
    Outcome<Scan, DigitisationRefusal> take(
            Intake intake, List<FileOffer> offers, Scan.Way way, @Nullable UUID link, Actor.Staff by) {
        return switch (dossiers.open(intake.place(), by)) {
            case Outcome.Refused<Dossier, DigitisationRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Dossier, DigitisationRefusal>(var dossier) ->
                keeping(offers, by, kept -> placed(dossier, intake, kept, way, link, by));
        };
    }

    @Override
    public Outcome<Scan, DigitisationRefusal> takeStack(List<FileOffer> offers, Actor.Staff by) {
        return keeping(offers, by, kept -> {
            var stack =
                    NewScan.unplaced(by.unit(), kept.getFirst().name(), Scan.Way.STACK, clock.instant(), by, ids(kept));
            scans.insert(stack);
            return Outcome.done(scans.find(stack.id()).orElseThrow());
        });
    }

    @Override
    public Outcome<Scan, DigitisationRefusal> attach(UUID scan, Intake intake, Actor.Staff by) {
        var waiting = scans.find(scan).filter(found -> isOf(found, by));
        if (waiting.isEmpty()) {
            return Outcome.refused(new DigitisationRefusal.NotFound());
        }
        var attached = dossiers.open(intake.place(), by).<Boolean>map(dossier -> {
            var wanted = NewScan.placed(
                            by.unit(),
                            dossier.id(),
                            intake.place(),
                            "",
                            Scan.Way.UPLOAD,
                            clock.instant(),
                            by,
                            List.of())
                    .wanting(intake.appends(), intake.seen(), null);
            return scans.attach(scan, dossier.id(), wanted);
        });
        workers.wake();
        return switch (attached) {
            case Outcome.Refused<Boolean, DigitisationRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Boolean, DigitisationRefusal>(var done) ->
                done ? Outcome.done(scans.find(scan).orElseThrow()) : Outcome.refused(new NoLongerWaiting());
        };
    }

    @Override
    public Outcome<Scan, DigitisationRefusal> drop(UUID scan, Actor.Staff by) {
        var waiting = scans.find(scan).filter(found -> isOf(found, by));
        if (waiting.isEmpty()) {
            return Outcome.refused(new DigitisationRefusal.NotFound());
        }
        return transactions.execute(_ -> {
            if (!scans.drop(scan)) {
                return Outcome.<Scan, DigitisationRefusal>refused(new NoLongerWaiting());
            }
            scans.sources(scan).forEach(file -> files.discard(file, by));
            return Outcome.done(waiting.get());
        });
    }

    @Override
    public List<Scan> of(DossierId dossier) {
        return scans.openOf(dossier);
    }

    @Override
    public List<Scan> waitingAt(UnitCode unit) {
        return scans.openAt(unit);
    }

    /** Files of the unit, or of a dossier whose papers the person may settle. */
    private boolean isOf(Scan scan, Actor.Staff by) {
        return scan.unit().equals(by.unit())
                || scan.place() != null && dossiers.open(scan.place(), by).isDone();
    }

    private Outcome<Scan, DigitisationRefusal> placed(
            Dossier dossier, Intake intake, List<KeptFile> kept, Scan.Way way, @Nullable UUID link, Actor.Staff by) {
        var scan = NewScan.placed(
                        dossier.filing().receivingUnit(),
                        dossier.id(),
                        intake.place(),
                        kept.getFirst().name(),
                        way,
                        clock.instant(),
                        by,
                        ids(kept))
                .wanting(intake.appends(), intake.seen(), link);
        var changed = link == null ? changedMeanwhile(dossier, intake, by) : Optional.<ChangedMeanwhile>empty();
        if (changed.isPresent()) {
            scans.insert(scan.waiting(Depositing.problem(changed.get())));
            return Outcome.refused(changed.get());
        }
        scans.insert(scan);
        return Outcome.done(scans.find(scan.id()).orElseThrow());
    }

    private Optional<ChangedMeanwhile> changedMeanwhile(Dossier dossier, Intake intake, Actor.Staff by) {
        return papers.current(dossier.id(), intake.place().component())
                .filter(record -> Depositing.isOfSomebodyElse(record, intake.seen(), by))
                .map(Depositing::whatHappened);
    }

    /** Keeps all files and puts the work down, or nothing at all. */
    private Outcome<Scan, DigitisationRefusal> keeping(List<FileOffer> offers, Actor by, Keeping then) {
        if (offers.isEmpty() || offers.size() > MOST_FILES) {
            return Outcome.refused(new NoFile());
        }
        var outcome = Objects.requireNonNull(transactions.execute(transaction -> {
            var kept = new ArrayList<KeptFile>();
            for (var offer : offers) {
                switch (files.keep(offer, by)) {
                    case Outcome.Done(var file) -> kept.add(file);
                    case Outcome.Refused(var refusal) -> {
                        transaction.setRollbackOnly();
                        return Outcome.<Scan, DigitisationRefusal>refused(new Because(refusal));
                    }
                }
            }
            return then.with(kept);
        }));
        workers.wake();
        return outcome;
    }

    private static List<FileId> ids(List<KeptFile> kept) {
        return kept.stream().map(KeptFile::id).toList();
    }

    @FunctionalInterface
    private interface Keeping {
        Outcome<Scan, DigitisationRefusal> with(List<KeptFile> kept);
    }
}

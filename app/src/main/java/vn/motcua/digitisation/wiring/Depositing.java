package vn.motcua.digitisation.wiring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisationRefusal.Because;
import vn.motcua.digitisation.DigitisationRefusal.ChangedMeanwhile;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.TextLine;
import vn.motcua.digitisation.domain.FaultFinding;
import vn.motcua.digitisation.domain.FaultFinding.Measures;
import vn.motcua.digitisation.domain.PaperReading;
import vn.motcua.digitisation.engine.MadePaper;
import vn.motcua.digitisation.pdf.PdfWriting;
import vn.motcua.digitisation.store.NewPaper;
import vn.motcua.digitisation.store.PaperRows;
import vn.motcua.digitisation.store.PaperWriting;
import vn.motcua.digitisation.store.ScanQueue;
import vn.motcua.digitisation.store.ScanQueue.Job;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Evidence;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.VaultDocument.Signed;

/** Puts a paper that was made into its place in the dossier: file, record and the dossier's own history, or nothing. */
@Component
class Depositing {

    private static final int TRIES = 5;

    private final ScanQueue queue;
    private final PaperRows papers;
    private final PaperWriting writing;
    private final KeptFiles files;
    private final Dossiership dossiers;
    private final PaperChecks checks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Depositing(
            ScanQueue queue,
            PaperRows papers,
            PaperWriting writing,
            KeptFiles files,
            Dossiership dossiers,
            PaperChecks checks,
            TransactionTemplate transactions,
            Clock clock) {
        this.queue = queue;
        this.papers = papers;
        this.writing = writing;
        this.files = files;
        this.dossiers = dossiers;
        this.checks = checks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return why it has no place there; the files stay where they are */
    Optional<DigitisationRefusal> deposit(Job job, MadePaper made) {
        var signed = made.signed() ? checks.signature(files.bytes(job.sources().getFirst())) : Signed.UNSIGNED;
        Optional<DigitisationRefusal> refusal = Optional.empty();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            refusal = transactions.execute(transaction -> {
                var why = attempt(job, made, signed);
                if (why.isPresent()) {
                    transaction.setRollbackOnly();
                }
                return why;
            });
            if (refusal.filter(Depositing::isRace).isEmpty()) {
                return refusal;
            }
        }
        return refusal;
    }

    private Optional<DigitisationRefusal> attempt(Job job, MadePaper made, Signed signed) {
        var place = java.util.Objects.requireNonNull(job.scan().place());
        var dossier =
                dossiers.find(java.util.Objects.requireNonNull(job.dossier())).orElseThrow();
        if (!queue.end(job.scan().id(), job.ticket().attempt(), Scan.State.DONE, null)) {
            return Optional.empty();
        }
        writing.lockPlace(dossier.id(), place.component());
        var before = papers.current(dossier.id(), place.component());
        var ofOthers = before.filter(record ->
                !isOfLink(record, job) && isOfSomebodyElse(record, job.ticket().seen(), job.by()));
        if (ofOthers.isPresent()) {
            return Optional.of(whatHappened(ofOthers.get()));
        }
        var joined = before.filter(record -> job.ticket().appends() || isOfLink(record, job));
        if (joined.isPresent() && (made.signed() || joined.get().paper().signed() != Signed.UNSIGNED)) {
            return Optional.of(
                    new DigitisationRefusal.SignedStandsAlone(job.scan().name()));
        }
        return put(job, made, signed, dossier, before, joined);
    }

    private Optional<DigitisationRefusal> put(
            Job job,
            MadePaper made,
            Signed signed,
            Dossier dossier,
            Optional<PaperRows.Record> before,
            Optional<PaperRows.Record> joined) {
        var place = java.util.Objects.requireNonNull(job.scan().place());
        var kept = file(job, made, joined);
        if (kept instanceof Outcome.Refused<FileId, DigitisationRefusal>(var refusal)) {
            return Optional.of(refusal);
        }
        before.ifPresent(record -> writing.replace(record.paper().id()));
        var content = new NewPaper.Content(
                kept.orThrow(),
                hash(job, joined),
                job.ticket().link(),
                signed,
                joined.map(record -> together(record.measures(), made.measures()))
                        .orElseGet(made::measures),
                joined.map(record -> record.paper().content() + "\n" + made.text())
                        .orElseGet(made::text));
        writing.insert(paper(dossier, place, content, lines(made, joined), job.by()));
        var settled = dossiers.settle(
                dossier, place.component(), State.DIGITISED, Evidence.digitised(kept.orThrow()), job.by());
        return settled instanceof Outcome.Refused<Dossier, DossierRefusal>(var refusal)
                ? Optional.of(new Because(refusal))
                : Optional.empty();
    }

    private NewPaper paper(Dossier dossier, Place place, NewPaper.Content content, List<TextLine> lines, Actor by) {
        var now = clock.instant();
        var proposals = PaperReading.of(lines, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        var faults = FaultFinding.of(
                content.measures(),
                content.text(),
                null,
                checks.surroundings(dossier, place.component(), content.sourceHash(), content.signed()));
        return new NewPaper(
                FileId.next().value(),
                dossier.id(),
                place,
                dossier.filing().receivingUnit(),
                content,
                proposals,
                faults,
                now,
                by);
    }

    /** The file that came in, where it is kept as it is; else the one that was made, behind what it is joined to. */
    private Outcome<FileId, DigitisationRefusal> file(Job job, MadePaper made, Optional<PaperRows.Record> joined) {
        if (made.isKeptAsItIs() && joined.isEmpty()) {
            return Outcome.done(job.sources().getFirst());
        }
        var own = made.isKeptAsItIs() ? files.bytes(job.sources().getFirst()) : made.pdf();
        var pdf = joined.map(record ->
                        PdfWriting.joined(List.of(files.bytes(record.paper().file()), own)))
                .orElse(own);
        var name = job.scan().name().replaceFirst("\\.[A-Za-z]{3,4}$", "") + ".pdf";
        return switch (files.keep(FileOffer.of(name, pdf, FileRules.OF_A_COMPONENT), job.by())) {
            case Outcome.Done(var kept) -> Outcome.done(kept.id());
            case Outcome.Refused(var refusal) -> Outcome.refused(new Because(refusal));
        };
    }

    private String hash(Job job, Optional<PaperRows.Record> joined) {
        var own = job.sources().stream()
                .map(file -> files.find(file).orElseThrow().sha256());
        return sha256(String.join(
                "+",
                Stream.concat(joined.map(PaperRows.Record::sourceHash).stream(), own)
                        .toList()));
    }

    private static List<TextLine> lines(MadePaper made, Optional<PaperRows.Record> joined) {
        var before = joined.stream()
                .flatMap(record -> record.paper()
                        .content()
                        .lines()
                        .map(line -> new TextLine(line, record.measures().confidence())));
        return Stream.concat(before, made.lines().stream()).toList();
    }

    private static Measures together(Measures one, Measures other) {
        int letters = one.letters() + other.letters();
        double confidence =
                (one.confidence() * one.letters() + other.confidence() * other.letters()) / Math.max(1, letters);
        return new Measures(
                one.pages() + other.pages(),
                one.blankPages() + other.blankPages(),
                one.dpi() == 0 || other.dpi() == 0
                        ? Math.max(one.dpi(), other.dpi())
                        : Math.min(one.dpi(), other.dpi()),
                confidence,
                letters,
                one.upsideDown() || other.upsideDown());
    }

    private static boolean isOfLink(PaperRows.Record record, Job job) {
        return job.ticket().link() != null && job.ticket().link().equals(record.link());
    }

    /** Whether it is neither what the person saw there nor what the person put there. */
    static boolean isOfSomebodyElse(PaperRows.Record record, @Nullable UUID seen, Actor by) {
        boolean own = by instanceof Actor.Staff staff
                && staff.account().value().equals(record.madeAccount())
                && record.paper().described() == null;
        return !own && !record.paper().id().equals(seen);
    }

    static ChangedMeanwhile whatHappened(PaperRows.Record record) {
        var making = record.paper().making();
        var confirmedBy = making.confirmedBy();
        var confirmedAt = making.confirmedAt();
        return confirmedBy == null || confirmedAt == null
                ? new ChangedMeanwhile(
                        making.madeBy(), making.madeAt(), record.paper().state())
                : new ChangedMeanwhile(confirmedBy, confirmedAt, record.paper().state());
    }

    static Scan.Problem problem(DigitisationRefusal refusal) {
        return new Scan.Problem(
                refusal.key(), refusal.arguments().stream().map(String::valueOf).toList());
    }

    private static boolean isRace(DigitisationRefusal refusal) {
        return refusal instanceof Because(DossierRefusal.ChangedMeanwhile _);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

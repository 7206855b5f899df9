package vn.motcua.digitisation.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.digitisation.Described;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisationRefusal.Because;
import vn.motcua.digitisation.DigitisationRefusal.FieldNeeded;
import vn.motcua.digitisation.DigitisationRefusal.FieldTooLong;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.PaperState;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.domain.FaultFinding;
import vn.motcua.digitisation.store.PaperRows;
import vn.motcua.digitisation.store.PaperWriting;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Evidence;
import vn.motcua.dossier.LookUpMethod;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;

@Service
class PaperDesk implements DigitisedPapers {

    private final PaperRows papers;
    private final PaperWriting writing;
    private final Dossiership dossiers;
    private final PaperChecks checks;
    private final VaultShelf vault;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PaperDesk(
            PaperRows papers,
            PaperWriting writing,
            Dossiership dossiers,
            PaperChecks checks,
            VaultShelf vault,
            TransactionTemplate transactions,
            Clock clock) {
        this.papers = papers;
        this.writing = writing;
        this.dossiers = dossiers;
        this.checks = checks;
        this.vault = vault;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<DigitisedPaper> of(DossierId dossier) {
        return papers.of(dossier);
    }

    @Override
    public Optional<DigitisedPaper> of(DossierId dossier, String component) {
        return papers.current(dossier, component).map(PaperRows.Record::paper);
    }

    @Override
    public Optional<DigitisedPaper> find(UUID id) {
        return papers.find(id).map(PaperRows.Record::paper);
    }

    @Override
    public Outcome<DigitisedPaper, DigitisationRefusal> confirm(
            UUID id, int version, Described described, String inSpiteOf, Actor.Staff by) {
        var wrong = wrong(described, inSpiteOf);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var outcome = confirmed(id, version, described, inSpiteOf.strip(), by);
            if (!outcome.isDone()) {
                transaction.setRollbackOnly();
            }
            return outcome;
        }));
    }

    @Override
    public Outcome<Place, DigitisationRefusal> replaceByLookUp(Place place, LookUpMethod method, Actor.Staff by) {
        return switch (dossiers.open(place, by)) {
            case Outcome.Refused<Dossier, DigitisationRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Dossier, DigitisationRefusal>(var dossier) -> {
                var settled = dossiers.settle(
                        dossier, place.component(), State.REPLACED_BY_LOOK_UP, Evidence.lookedUp(method), by);
                yield settled instanceof Outcome.Refused<Dossier, DossierRefusal>(var refusal)
                        ? Outcome.refused(new Because(refusal))
                        : Outcome.done(place);
            }
        };
    }

    private Outcome<DigitisedPaper, DigitisationRefusal> confirmed(
            UUID id, int version, Described described, String inSpiteOf, Actor.Staff by) {
        var found = papers.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(new DigitisationRefusal.NotFound());
        }
        var record = found.get();
        var opened = dossiers.open(record.paper().place(), by);
        if (opened instanceof Outcome.Refused<Dossier, DigitisationRefusal>(var refusal)) {
            return Outcome.refused(refusal);
        }
        var dossier = opened.orThrow();
        var component = record.paper().place().component();
        var faults = FaultFinding.of(
                record.measures(),
                record.paper().content(),
                described,
                checks.surroundings(
                        dossier, component, record.sourceHash(), record.paper().signed()));
        boolean verified = !inSpiteOf.isEmpty() || faults.stream().noneMatch(fault -> fault.isBlocking());
        var state = verified ? PaperState.VERIFIED : PaperState.PROPOSED;
        if (!writing.describe(id, version, state, described, inSpiteOf, faults, clock.instant(), by.displayName())) {
            return Outcome.refused(Depositing.whatHappened(standing(record)));
        }
        return verified
                ? verified(dossier, id, by)
                : Outcome.done(papers.find(id).orElseThrow().paper());
    }

    private Outcome<DigitisedPaper, DigitisationRefusal> verified(Dossier dossier, UUID id, Actor.Staff by) {
        var record = papers.find(id).orElseThrow();
        var paper = record.paper();
        var settled = dossiers.settle(
                dossier, paper.place().component(), State.VERIFIED, Evidence.digitised(paper.file()), by);
        if (settled instanceof Outcome.Refused<Dossier, DossierRefusal>(var refusal)) {
            return Outcome.refused(new Because(refusal));
        }
        return vault.put(dossier, record, by)
                .map(_ -> papers.find(id).orElseThrow().paper());
    }

    /** What stands in the place now; the paper itself, when that is what changed. */
    private PaperRows.Record standing(PaperRows.Record record) {
        var paper = record.paper();
        return papers.current(paper.dossier(), paper.place().component()).orElse(record);
    }

    private Optional<DigitisationRefusal> wrong(Described described, String inSpiteOf) {
        var missing = described.firstMissing();
        if (missing.isPresent()) {
            return Optional.of(new FieldNeeded(missing.get()));
        }
        var issuedOn = described.issuedOn();
        if (issuedOn != null && issuedOn.isAfter(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE))) {
            return Optional.of(new DigitisationRefusal.IssuedInTheFuture());
        }
        return tooLong(described, inSpiteOf).map(FieldTooLong::new);
    }

    private static Optional<String> tooLong(Described described, String inSpiteOf) {
        return Stream.of(
                        new String[] {"kind", described.kind()},
                        new String[] {"number", described.number()},
                        new String[] {"issuer", described.issuer()},
                        new String[] {"ownerName", described.ownerName()},
                        new String[] {"ownerNumber", described.ownerNumber()},
                        new String[] {"inSpiteOf", inSpiteOf})
                .filter(field -> field[1].length() > Described.LONGEST)
                .map(field -> field[0])
                .findFirst();
    }
}

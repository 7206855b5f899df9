package vn.motcua.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.filing.domain.Completeness;
import vn.motcua.filing.store.DraftRows;
import vn.motcua.filing.store.FilingRows;
import vn.motcua.filing.store.SupplementRows;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** Drafts become dossiers here, once each; and what was filed is remembered with the deadline of its answer. */
@Service
public class Filings {

    private static final int MOST_LISTED = 100;

    private final DraftRows drafts;
    private final FilingRows filings;
    private final SupplementRows supplements;
    private final FilingLimits limits;
    private final ReceivingUnits places;
    private final HandlingUnits handling;
    private final FilingPapers papers;
    private final FiledForms forms;
    private final AnswerTimes answers;
    private final Intakes intakes;
    private final Dossiers dossiers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Filings(
            DraftRows drafts,
            FilingRows filings,
            SupplementRows supplements,
            FilingLimits limits,
            ReceivingUnits places,
            HandlingUnits handling,
            FilingPapers papers,
            FiledForms forms,
            AnswerTimes answers,
            Intakes intakes,
            Dossiers dossiers,
            TransactionTemplate transactions,
            Clock clock) {
        this.drafts = drafts;
        this.filings = filings;
        this.supplements = supplements;
        this.limits = limits;
        this.places = places;
        this.handling = handling;
        this.papers = papers;
        this.forms = forms;
        this.answers = answers;
        this.intakes = intakes;
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A draft that may be sent now, with its papers as they stand: what is to be taken from what is held is still missing.
     *
     * @param choices the tokens of the offers that were chosen, by the code of the paper
     */
    public record Ready(
            Drafts.Opened opened, Unit receiving, Unit handling, List<Component> papers, Map<String, String> choices) {}

    /** Whether everything is there; counts nothing and changes nothing. */
    public Optional<FilingRefusal> obstacle(Drafts.Opened opened) {
        return Completeness.missing(opened)
                .<FilingRefusal>map(FilingRefusal.Incomplete::new)
                .or(() ->
                        receiving(opened).isEmpty() ? Optional.of(new FilingRefusal.PlaceClosed()) : Optional.empty());
    }

    /**
     * The draft made ready to be sent: its place is open, its papers are files.
     *
     * @param address from where it is sent, to be counted
     */
    public Outcome<Ready, FilingRefusal> prepare(Drafts.Opened opened, Filer filer, String address) {
        var obstacle = obstacle(opened).or(() -> limits.exceeded(filer, address));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        var desk = receiving(opened).orElseThrow();
        var candidates = handling.candidates(desk.code(), opened.procedure(), today());
        if (candidates.isEmpty()) {
            return Outcome.refused(new FilingRefusal.PlaceClosed());
        }
        return papers.of(opened, desk.code(), filer)
                .map(components ->
                        new Ready(opened, desk, candidates.getFirst(), components, FilingPapers.choices(opened)));
    }

    /**
     * Files it: the dossier, its papers and the deadline of its answer hold together or not at all. A draft that was thrown
     * away meanwhile is not sent.
     *
     * @param components the papers of {@link Ready}, with what was taken settled
     * @return the dossier; the same one however often the draft is sent
     */
    public Outcome<Dossier, DossierRefusal> send(Ready ready, List<Component> components, Filer filer, String address) {
        return transactions.execute(transaction -> {
            var id = ready.opened().draft().id();
            var kept = drafts.lock(id, filer.keeper());
            var before = intakes.madeBy(id.value());
            if (before.isPresent()) {
                undo(ready, filer);
                return Outcome.done(before.get());
            }
            var filed = kept.isPresent()
                    ? intakes.file(intake(ready, components), filer.actor())
                    : Outcome.<Dossier, DossierRefusal>refused(new DossierRefusal.NotFound());
            if (filed instanceof Outcome.Done<Dossier, DossierRefusal>(var dossier)) {
                note(dossier, ready, filer);
                papers.discardRest(kept.orElseThrow(), dossier, filer.actor());
                limits.count(filer, address);
            } else {
                transaction.setRollbackOnly();
            }
            return filed;
        });
    }

    /** Ends the keeping of what {@link #prepare} made for a draft that was not sent after all. */
    public void undo(Ready ready, Filer filer) {
        papers.undo(ready.opened().draft(), ready.papers(), filer.actor());
    }

    /** Puts right how the person is reached and how the result comes, as long as no officer has received the dossier. */
    public Outcome<Dossier, DossierRefusal> correct(ActRequest request, Contact contact, Actor by) {
        return transactions.execute(transaction -> {
            var act = new Act.CorrectContact(contact.phone(), contact.email(), contact.address());
            var outcome = dossiers.act(request, act, by);
            if (outcome.isDone()) {
                filings.deliver(request.dossier(), contact.delivery());
            } else {
                transaction.setRollbackOnly();
            }
            return outcome;
        });
    }

    /** What the person filed, themselves or for others; the latest first. */
    public List<Filed> of(Filer filer) {
        return filings.of(filer.keeper(), MOST_LISTED);
    }

    /** What applicants of the unit's dossiers sent after they were asked, the most urgent first. */
    public List<SentSupplement> supplementsWaiting(UnitCode receivingUnit) {
        return supplements.waiting(receivingUnit, MOST_LISTED);
    }

    public Optional<Filed> find(DossierId dossier) {
        return filings.find(dossier);
    }

    private Intake intake(Ready ready, List<Component> components) {
        var draft = ready.opened().draft();
        var content = draft.content();
        return new Intake(
                draft.procedure(),
                content.caseKey(),
                "standard",
                ready.receiving().code(),
                ready.handling().code(),
                Channel.ONLINE,
                content.parties(),
                components,
                0,
                FilingPapers.summary(ready.opened()),
                draft.id().value());
    }

    private void note(Dossier dossier, Ready ready, Filer filer) {
        var filing = dossier.filing();
        var content = ready.opened().draft().content();
        filings.add(new Filed(
                dossier.id(),
                dossier.code(),
                filer.keeper(),
                filing.procedure().code(),
                filing.receivingUnit(),
                filer.assistant().map(staff -> new Filed.Help(staff.role(), staff.unit())),
                Objects.requireNonNull(content.contact()).delivery(),
                filing.filedAt(),
                answers.answerBy(filing.receivingUnit(), filing.filedAt()),
                Optional.<Instant>empty()));
        ready.opened().form().ifPresent(form -> forms.keep(dossier.id(), form));
        drafts.markSent(ready.opened().draft().id(), dossier.code(), clock.instant());
    }

    private Optional<Unit> receiving(Drafts.Opened opened) {
        return places.open(opened.draft().content().place());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}

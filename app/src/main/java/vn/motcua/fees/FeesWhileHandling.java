package vn.motcua.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.PauseGround;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payment.AmountDue;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Processes;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * The front door of whoever handles a dossier: where its process has a step in which the applicant meets a financial
 * obligation, the holder of that step says how much, and the clock rests until it is paid.
 */
@Service
public class FeesWhileHandling {

    private final DossierFees fees;
    private final Dossiers dossiers;
    private final Processes processes;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FeesWhileHandling(
            DossierFees fees, Dossiers dossiers, Processes processes, TransactionTemplate transactions, Clock clock) {
        this.fees = fees;
        this.dossiers = dossiers;
        this.processes = processes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the process leaves it to whoever handles the dossier; before reception, any process that it may get. */
    public boolean areSaidThere(Dossier dossier) {
        var process = dossier.work().process();
        return process == null
                ? processes.variantsInForce(dossier.filing().procedure().code(), today()).stream()
                        .anyMatch(FeesWhileHandling::hasTheStep)
                : hasTheStep(processes.version(process));
    }

    /** Whether the dossier stands at that step and waits for this post. */
    public boolean maySay(Dossier dossier, Actor.Staff person) {
        return !dossier.status().isFinal()
                && dossier.work().openTasks().stream()
                        .anyMatch(task -> task.kind() == StepKind.FINANCIAL_OBLIGATION && task.waitsFor(person));
    }

    /**
     * Asks the applicant for the money of the person's unit, and lets the clock rest; what was asked for before and is not
     * paid is cancelled. Where nothing is due, nothing rests.
     */
    public Outcome<Dossier, Refusal> ask(
            ActRequest request, List<DueLine> lines, Set<String> groups, Actor.Staff person) {
        return transactions.execute(transaction -> {
            var asked = dossiers.find(request.dossier())
                    .filter(dossier -> maySay(dossier, person))
                    .map(dossier -> ask(dossier, request, fees.due(dossier, lines, groups), person))
                    .orElseGet(() -> Outcome.refused(new FeeRefusal.NotYourStep()));
            if (!asked.isDone()) {
                transaction.setRollbackOnly();
            }
            return asked;
        });
    }

    private Outcome<Dossier, Refusal> ask(Dossier dossier, ActRequest request, AmountDue due, Actor.Staff person) {
        boolean rests = dossier.status() == DossierStatus.AWAITING_FINANCIAL_OBLIGATION;
        return switch (fees.askAnew(dossier, due, person.unit())) {
            case Outcome.Refused<Optional<PaymentOrder>, PaymentRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Optional<PaymentOrder>, PaymentRefusal>(var order) ->
                act(order, rests)
                        .map(act -> done(dossiers.act(request, act, person)))
                        .orElseGet(() -> Outcome.done(dossier));
        };
    }

    /** What follows for the clock; empty when it goes on as it does. */
    private Optional<Act> act(Optional<PaymentOrder> asked, boolean rests) {
        if (asked.isPresent()) {
            return asked.filter(_ -> !rests).map(this::rest);
        }
        return rests ? Optional.of(new Act.Resume(new DocumentRef("NOTHING_DUE", "", today()))) : Optional.empty();
    }

    private Act rest(PaymentOrder order) {
        return new Act.Suspend(
                PauseGround.FINANCIAL_OBLIGATION,
                new DocumentRef(DossierFees.ORDER, order.reference().value(), today()),
                DueInWords.asked(order));
    }

    private static Outcome<Dossier, Refusal> done(Outcome<Dossier, DossierRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Dossier, DossierRefusal>(var dossier) -> Outcome.done(dossier);
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) -> Outcome.refused(refusal);
        };
    }

    private static boolean hasTheStep(ProcessDefinition process) {
        return process.steps().stream().anyMatch(step -> step.kind() == StepKind.FINANCIAL_OBLIGATION);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}

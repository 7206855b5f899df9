package vn.motcua.fees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payment.AmountDue;
import vn.motcua.payment.Circumstances;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.NewOrder;
import vn.motcua.payment.Payer;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.Reductions;
import vn.motcua.payment.SubjectRef;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The front door: what a dossier costs, and the order by which it is paid. */
@Service
public class DossierFees {

    /** By which the payment knows that its subject is a dossier. */
    public static final String SUBJECT = "DOSSIER";

    /** The kind of document that a resting clock rests on: an order, by its reference. */
    public static final String ORDER = "PAYMENT_ORDER";

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Reductions reductions;
    private final PaymentOrders orders;
    private final FeeOffers offers;
    private final ApplicationEventPublisher events;

    DossierFees(
            Dossiers dossiers,
            Procedures procedures,
            Reductions reductions,
            PaymentOrders orders,
            FeeOffers offers,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.reductions = reductions;
        this.orders = orders;
        this.offers = offers;
        this.events = events;
    }

    /**
     * What one way of filing would cost today, before anybody files.
     *
     * @param caseKey the chosen case; empty while none is chosen, then amounts that differ by case are left open
     * @param place where it would be handed in; null while that is not chosen, then only what holds everywhere counts
     */
    public FeeOffer offer(ProcedureContent content, Channel channel, String caseKey, @Nullable UnitCode place) {
        return offers.of(content, channel, caseKey, place);
    }

    /** The order that counts; its {@link PaymentOrder#path()} is where the payer pays. Empty where nothing was asked for. */
    public Optional<PaymentOrder> orderOf(DossierId dossier) {
        return orders.current(SUBJECT, dossier.value());
    }

    /** The same by the code that people know. */
    public Optional<PaymentOrder> orderOf(DossierCode code) {
        return dossiers.find(code).flatMap(dossier -> orderOf(dossier.id()));
    }

    /** What the version of the procedure says under which the dossier was filed. */
    public FeesOfFiling feesOf(Dossier dossier) {
        var procedure = dossier.filing().procedure();
        return procedures
                .version(procedure.version())
                .map(version ->
                        FeeReading.of(version.content(), dossier.filing().channel(), procedure.caseKey()))
                .orElseGet(FeesOfFiling.None::new);
    }

    /** What is due for these lines under the rules of the day of filing. */
    public AmountDue due(Dossier dossier, List<DueLine> lines, Set<String> groups) {
        var filing = dossier.filing();
        var day = LocalDate.ofInstant(filing.filedAt(), WorkingCalendar.ZONE);
        return reductions.due(lines, new Circumstances(filing.channel(), day, filing.receivingUnit(), groups));
    }

    /** Asks for the money of the desk; a dossier that has an order to be paid, or paid, keeps it. Empty when nothing is due. */
    public Optional<PaymentOrder> ask(Dossier dossier, AmountDue due) {
        return ask(dossier, due, dossier.filing().receivingUnit());
    }

    /**
     * Asks for the money in place of what was asked for before and is not paid, see {@link AmountCorrected}; empty when
     * nothing is due any more.
     *
     * @param unit whose money it is; the desk takes it for the unit
     */
    @Transactional
    public Outcome<Optional<PaymentOrder>, PaymentRefusal> askAnew(Dossier dossier, AmountDue due, UnitCode unit) {
        var before = orderOf(dossier.id());
        if (before.isPresent()
                && orders.cancel(before.get().id(), PaymentOrder.ASKED_ANEW)
                        instanceof Outcome.Refused<PaymentOrder, PaymentRefusal>(var refusal)) {
            return Outcome.refused(refusal);
        }
        var asked = ask(dossier, due, unit);
        if (before.isPresent()) {
            asked.ifPresent(order -> events.publishEvent(new AmountCorrected(dossier.id(), order)));
        }
        return Outcome.done(asked);
    }

    private Optional<PaymentOrder> ask(Dossier dossier, AmountDue due, UnitCode unit) {
        if (due.total().isZero()) {
            return Optional.empty();
        }
        var filing = dossier.filing();
        var submitter = filing.parties().submitter();
        var payer = submitter == null ? filing.parties().owner() : submitter;
        return Optional.of(orders.open(new NewOrder(
                new SubjectRef(SUBJECT, dossier.id().value(), filing.code().value()),
                new Payer(payer.name(), payer.identifier(), payer.address()),
                unit,
                filing.receivingUnit(),
                due)));
    }
}

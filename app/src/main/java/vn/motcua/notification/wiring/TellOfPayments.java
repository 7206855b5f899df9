package vn.motcua.notification.wiring;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.AmountCorrected;
import vn.motcua.fees.DossierFees;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.Variable;
import vn.motcua.notification.domain.PaymentFacts;
import vn.motcua.notification.wiring.Telling.News;
import vn.motcua.payment.MoneyGivenBack;
import vn.motcua.payment.PaymentMade;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.Receipts;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierId;

/**
 * Tells the people of a dossier that another amount is asked for, that their money came in, whoever took it, and that it went
 * back. An order is asked for once, paid once and given back once, so each is news of its own.
 */
@Component
class TellOfPayments {

    private static final int ONLY = 1;

    private final Telling telling;
    private final Dossiers dossiers;
    private final PeopleOfDossiers people;
    private final Receipts receipts;
    private final Surroundings surroundings;

    TellOfPayments(
            Telling telling, Dossiers dossiers, PeopleOfDossiers people, Receipts receipts, Surroundings surroundings) {
        this.telling = telling;
        this.dossiers = dossiers;
        this.people = people;
        this.receipts = receipts;
        this.surroundings = surroundings;
    }

    /** Whoever handed in at the desk is told there, unless they were sent away to pay. */
    @EventListener
    void corrected(AmountCorrected corrected) {
        dossiers.find(corrected.dossier())
                .filter(dossier -> dossier.filing().channel() != Channel.COUNTER
                        || dossier.status() == DossierStatus.AWAITING_FINANCIAL_OBLIGATION)
                .ifPresent(dossier -> tell(
                        dossier,
                        MessageKind.PAYMENT_DUE,
                        corrected.order().id(),
                        language -> PaymentFacts.ofAmountCorrected(
                                dossier,
                                corrected.inWords(),
                                surroundings.unit(dossier, language),
                                surroundings.tracking())));
    }

    @EventListener
    void paid(PaymentMade paid) {
        var order = paid.order();
        dossier(order).ifPresent(dossier -> {
            var receipt = receipts.of(order).orElseThrow();
            var check = surroundings.link("/verify/" + receipt.code());
            tell(
                    dossier,
                    MessageKind.PAYMENT_MADE,
                    order.id(),
                    language -> PaymentFacts.ofReceipt(
                            dossier,
                            receipt,
                            PaymentFacts.amount(order.amount(), language),
                            surroundings.unit(dossier, language),
                            surroundings.tracking(),
                            check));
        });
    }

    @EventListener
    void givenBack(MoneyGivenBack given) {
        dossier(given.order())
                .ifPresent(dossier -> tell(
                        dossier,
                        MessageKind.MONEY_GIVEN_BACK,
                        given.refund().id(),
                        language -> PaymentFacts.ofMoneyGivenBack(
                                dossier,
                                PaymentFacts.amount(given.refund().amount(), language),
                                surroundings.unit(dossier, language),
                                surroundings.tracking())));
    }

    /** Empty for what is paid for something else, and for a dossier that is kept no longer. */
    private Optional<Dossier> dossier(PaymentOrder order) {
        var subject = order.subject();
        return subject.kind().equals(DossierFees.SUBJECT)
                ? dossiers.find(new DossierId(subject.id()))
                : Optional.empty();
    }

    private void tell(
            Dossier dossier, MessageKind kind, UUID about, Function<MessageLanguage, Map<Variable, String>> facts) {
        telling.tell(new News(kind, about, dossier.code().value(), ONLY, null, facts), people.of(dossier));
    }
}

package vn.motcua.notification.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Party;
import vn.motcua.fees.DossierFees;
import vn.motcua.notification.Inbox;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.ToldMessage;
import vn.motcua.payment.Desk;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.MoneyGivenBack;
import vn.motcua.payment.PayMethod;
import vn.motcua.payment.PaymentMade;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.Receipts;
import vn.motcua.payment.Refund;
import vn.motcua.payment.Refunds;
import vn.motcua.shared.Money;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** That money came in and went back, told on the person's own page and to a telephone and a mailbox that nobody proved. */
@ProductTest
class TellOfPaymentsTest {

    @Autowired
    Commune commune;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierFees fees;

    @Autowired
    Desk desk;

    @Autowired
    Refunds refunds;

    @Autowired
    Receipts receipts;

    @Autowired
    Inbox inbox;

    @Autowired
    CarriedTelling telling;

    @Autowired
    PeopleOfDossiers people;

    @Autowired
    Surroundings surroundings;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final int serial = ThreadLocalRandom.current().nextInt(1_000_000_000);
    private final Party owner = new Party(
            Party.Kind.CITIZEN,
            "Đinh Văn Ưởng",
            "051%09d".formatted(serial),
            null,
            null,
            "0905%06d".formatted(serial % 1_000_000),
            "uong" + serial + "@example.vn",
            "Thôn 3, xã Thử");

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
    }

    @Test
    void theOwnPageSaysHowMuchAndLeadsToWhereTheReceiptIsVerified() {
        var dossier = received();
        var receipt = receipts.of(pay(dossier)).orElseThrow();

        assertThat(told(dossier, MessageKind.PAYMENT_MADE)).singleElement().satisfies(message -> {
            assertThat(message.body())
                    .contains("25.000 đồng", dossier.code().value(), receipt.series() + " " + receipt.serial())
                    .doesNotContain("Ưởng", owner.identifier());
            assertThat(message.path()).isEqualTo("/verify/" + receipt.code());
        });
    }

    @Test
    void aPhoneAndAMailboxThatNobodyProvedLearnNoAmountAndNoWayToIt() {
        var order = pay(received());
        var receipt = receipts.of(order).orElseThrow();

        office().paid(new PaymentMade(order));
        office().paid(new PaymentMade(order));

        assertThat(outside(order.id())).containsOnlyKeys("EMAIL", "SMS");
        assertThat(outside(order.id()).values())
                .allSatisfy(text -> assertThat(text)
                        .contains(order.subject().label(), receipt.series() + " " + receipt.serial(), "/tracking")
                        .doesNotContain("25.000", "25000", receipt.code().value(), "/payments/", "Ưởng", "Uong"));
    }

    @Test
    void noMessageIsLeftOfAPaymentThatDidNotHappen() {
        var dossier = received();

        transactions.executeWithoutResult(status -> {
            pay(dossier);
            status.setRollbackOnly();
        });

        assertThat(told(dossier, MessageKind.PAYMENT_MADE)).isEmpty();
    }

    @Test
    void moneyThatWasTransferredBackIsToldOnceAndNotWhenItIsOnlyAskedFor() {
        var dossier = received();
        var order = pay(dossier);
        refunds.ask(order.id(), "Thu nhầm", commune.desk).orThrow();
        assertThat(told(dossier, MessageKind.MONEY_GIVEN_BACK)).isEmpty();

        var refund = giveBack(order);
        office().givenBack(new MoneyGivenBack(order, refund));

        assertThat(told(dossier, MessageKind.MONEY_GIVEN_BACK))
                .singleElement()
                .satisfies(message -> assertThat(message.body()).contains("25.000 đồng", "Bộ phận Một cửa xã Thử"));
        assertThat(outside(refund.id())).containsOnlyKeys("EMAIL", "SMS");
        assertThat(outside(refund.id()).values())
                .allSatisfy(text -> assertThat(text).doesNotContain("25.000", "25000", "FT26005", "Ưởng"));
    }

    @Test
    void whoFiledFromAfarIsToldOfAnotherAmountAndWhoStandsAtTheDeskIsNot() {
        var online = filedOnline();
        correct(online);
        var atTheDesk = received();
        correct(atTheDesk);

        assertThat(told(online, MessageKind.PAYMENT_DUE))
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .contains("đã được sửa thành 40.000 đồng (Lệ phí cấp giấy 40.000 đồng)"));
        assertThat(told(atTheDesk, MessageKind.PAYMENT_DUE)).isEmpty();
    }

    private void correct(Dossier dossier) {
        var line = new DueLine(DueKind.CHARGE, "", "Lệ phí cấp giấy", new Money(40_000));
        fees.ask(dossier, fees.due(dossier, List.of(line), Set.of()));
        assertThat(told(dossier, MessageKind.PAYMENT_DUE))
                .as("the first amount is no correction")
                .isEmpty();
        fees.askAnew(dossier, fees.due(dossier, List.of(line), Set.of()), SmallProvince.DESK)
                .orThrow();
    }

    private Dossier filedOnline() {
        return commune.filedOnline(commune.procedureCosting(charge()), owner);
    }

    private Dossier received() {
        return commune.received(commune.procedureCosting(charge()), owner);
    }

    private Fee charge() {
        var amount = new FeeAmount.Fixed(new Money(25_000), "lần");
        return new Fee(FeeKind.CHARGE, "LP-TOLD-" + serial, "Lệ phí cấp giấy", amount);
    }

    private PaymentOrder pay(Dossier dossier) {
        var order = fees.orderOf(dossier.id()).orElseThrow();
        return desk.take(order.id(), new Desk.Taken(PayMethod.CASH, order.amount(), ""), commune.desk)
                .orThrow();
    }

    private Refund giveBack(PaymentOrder order) {
        var refund = refunds.of(Objects.requireNonNull(order.income())).orElseThrow();
        return refunds.gaveBack(refund.id(), "FT26005", SignedIn.staff(Role.CONTROL_OFFICER, "T1"))
                .orThrow();
    }

    private List<ToldMessage> told(Dossier dossier, MessageKind kind) {
        return inbox.of(owner.identifier(), dossier.code()).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** What is sent, by channel; one text each. */
    private Map<String, String> outside(UUID about) {
        return database
                .sql("select channel, subject || ' ' || body as text from notification.message"
                        + " where about = ? and channel <> 'IN_PAGE'")
                .param(about)
                .query((row, _) -> Map.entry(row.getString("channel"), row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What tells of payments where somebody carries e-mail and short messages. */
    private TellOfPayments office() {
        var carried = telling.by(MessageChannel.EMAIL, MessageChannel.SMS);
        return new TellOfPayments(carried, dossiers, people, receipts, surroundings);
    }
}

package vn.motcua.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.payment.Desk;
import vn.motcua.payment.OrderState;
import vn.motcua.payment.PayMethod;
import vn.motcua.payment.ReductionMother;
import vn.motcua.payment.Reductions;
import vn.motcua.payment.Refunds;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedOnPeople;

@ProductTest
class DossierFeesTest {

    /** A code that only this test has, so that its rule reduces nobody else's fee. */
    private static final String CODE = "LP-TEST-" + UUID.randomUUID();

    private static final Actor.Applicant HOA = new Actor.Applicant("051190000001", "Hoa");
    private static final Fee CHARGE =
            new Fee(FeeKind.CHARGE, CODE, "Lệ phí cấp giấy", new FeeAmount.Fixed(new Money(25_000), "lần"));

    @Autowired
    Commune commune;

    @Autowired
    Intakes intakes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierFees fees;

    @Autowired
    Reductions reductions;

    @Autowired
    Desk desk;

    @Autowired
    Refunds refunds;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignedOnPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
        if (reductions.all().stream().noneMatch(rule -> rule.codes().contains(CODE))) {
            reductions
                    .enter(
                            ReductionMother.of(CODE, 50, Set.of(Channel.ONLINE), null, "Nghị quyết thử, Điều 2"),
                            commune.desk)
                    .orThrow();
        }
    }

    @Test
    void whoFilesOnlineIsAskedForHalf() {
        var order = fees.orderOf(filed(CHARGE).id()).orElseThrow();

        assertThat(order.amount()).isEqualTo(new Money(12_500));
        assertThat(order.due().full()).isEqualTo(new Money(25_000));
        assertThat(order.state()).isEqualTo(OrderState.UNPAID);
    }

    @Test
    void whoComesToTheCounterIsAskedForAll() {
        assertThat(fees.orderOf(received(CHARGE).id()).orElseThrow().amount()).isEqualTo(new Money(25_000));
    }

    @Test
    void whatIsFreeAsksForNothing() {
        assertThat(fees.orderOf(commune.waiting().id())).isEmpty();
    }

    @Test
    void whatTheProvinceSetsIsLeftToTheOfficer() {
        var dossier =
                filed(CHARGE, new Fee(FeeKind.FEE, "", "", new FeeAmount.SetByProvince("theo quy định của HĐND tỉnh")));

        assertThat(fees.orderOf(dossier.id())).isEmpty();
        assertThat(fees.feesOf(dossier))
                .isInstanceOfSatisfying(
                        FeesOfFiling.ToBeSettled.class,
                        open -> assertThat(open.known()).singleElement().hasFieldOrPropertyWithValue("code", CODE));
    }

    @Test
    void whatIsWithdrawnIsNoLongerToBePaid() {
        var dossier = filed(CHARGE);

        dossiers.act(ActRequest.on(dossier), new Act.Withdraw("Không cần nữa"), commune.desk)
                .orThrow();

        assertThat(fees.orderOf(dossier.id()).orElseThrow().state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void whatWasPaidForADossierThatNobodyTookUpIsToBeGivenBack() {
        var dossier = filed(CHARGE);
        var order = fees.orderOf(dossier.id()).orElseThrow();
        desk.take(order.id(), new Desk.Taken(PayMethod.CASH, order.amount(), ""), commune.desk)
                .orThrow();

        dossiers.act(ActRequest.on(dossier), new Act.Withdraw("Không cần nữa"), commune.desk)
                .orThrow();

        var paid = fees.orderOf(dossier.id()).orElseThrow();
        assertThat(paid.state()).isEqualTo(OrderState.PAID);
        assertThat(refunds.of(Objects.requireNonNull(paid.income()))
                        .orElseThrow()
                        .because())
                .isEqualTo(Refunds.SUBJECT_ENDED);
    }

    @Test
    void trackingLeadsToThePageWhereItIsPaid() {
        var dossier = filed(CHARGE);
        var order = fees.orderOf(dossier.id()).orElseThrow();

        assertThat(browser.post()
                        .uri("/tracking")
                        .with(csrf())
                        .param("code", dossier.code().value())
                        .param("secret", dossier.filing().lookUpSecret()))
                .hasStatusOk()
                .bodyText()
                .contains("12.500 đồng, chưa nộp", order.path());
        assertThat(browser.get().uri(order.path()))
                .hasStatusOk()
                .bodyText()
                .contains("12.500 đồng", "thay cho 25.000 đồng")
                .contains("Giảm 50% của 25.000 đồng theo Nghị quyết thử, Điều 2.")
                .doesNotContain("Nguyễn Thị Hoa");
    }

    @Test
    void whatOpensThePayersPageStandsNowhereInTheDatabase() {
        var order = fees.orderOf(filed(CHARGE).id()).orElseThrow();

        assertThat(order.path()).endsWith(order.secret().value());
        assertThat(order.secret().value()).hasSize(16);
        assertThat(fees.orderOf(filed(CHARGE).id()).orElseThrow().secret()).isNotEqualTo(order.secret());
        assertThat(database.sql("select count(*) from payment.payment_order o where o::text like '%' || ? || '%'")
                        .param(order.secret().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theOwnersPageLeadsThereToo() {
        var dossier = filed(CHARGE);
        var owner = people.citizen(
                "Nguyễn Thị Hoa", dossier.filing().parties().owner().identifier());

        assertThat(browser.get()
                        .uri("/my/dossiers/{code}", dossier.code().value())
                        .with(people.signedOn(owner, IdentificationLevel.LEVEL_2)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "12.500 đồng, chưa nộp",
                        fees.orderOf(dossier.id()).orElseThrow().path());
    }

    private Dossier filed(Fee... due) {
        return intakes.file(Commune.intake(commune.procedureCosting(due), Channel.ONLINE, Commune.owner()), HOA)
                .orThrow();
    }

    private Dossier received(Fee... due) {
        return commune.received(commune.procedureCosting(due), Commune.owner());
    }
}

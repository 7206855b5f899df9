package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.fees.DossierFees;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.Reduction;
import vn.motcua.payment.Reductions;
import vn.motcua.payment.Rounding;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** Whoever files knows beforehand what it costs, why, and until when. */
@ProductTest
class FeesBeforeFilingTest extends FilingSteps {

    private static final LocalDate LONG_AGO = LocalDate.of(2022, 7, 7);

    /** A code that only one test has, so that its rules reduce nobody else's fee. */
    private final String code = "LP-TEST-" + UUID.randomUUID();

    @Autowired
    Reductions reductions;

    @Autowired
    DossierFees fees;

    @BeforeEach
    void aChargeOfFiftyThousand() {
        procedure = commune.procedureCosting(new Fee(
                FeeKind.CHARGE, code, "Lệ phí đăng ký hộ kinh doanh", new FeeAmount.Fixed(new Money(50_000), "")));
    }

    @Test
    void halfOnlineIsSaidOnTheStartPageOnTheCheckPageAndOnTheOrder() {
        enter("Nghị quyết 11/2022/NQ-HĐND, Điều 2", Channel.ONLINE, null, 50, null, LocalDate.of(2027, 1, 1));
        enter("Luật 97/2015/QH13, Điều 10", null, "Hộ nghèo", 100, null, null);

        var said = "giảm 50%, còn 25.000 đồng thay vì 50.000 đồng.";
        assertThat(browser.get().uri("/procedures/" + procedure).exchange())
                .bodyText()
                .contains("Nộp trực tuyến", said, "Theo Nghị quyết 11/2022/NQ-HĐND, Điều 2.")
                .contains("nộp đến hết ngày 31/12/2026", "xuất trình giấy tờ tại quầy: <span lang=\"vi\">Hộ nghèo");
        var draft = draft();
        fillIn(draft);
        assertThat(get(draft + "/check")).bodyText().contains("Phải nộp", said, "31/12/2026");
        post(draft + "/sent", "declared", "yes");

        var order = fees.orderOf(only().id()).orElseThrow();
        assertThat(order.amount()).isEqualTo(new Money(25_000));
        assertThat(browser.get().uri(order.path()).exchange())
                .bodyText()
                .contains("25.000 đồng", "thay cho 50.000 đồng", "Nghị quyết 11/2022/NQ-HĐND, Điều 2");
    }

    @Test
    void aResolutionOfOnePartOfTheProvinceHoldsOnlyOnceThePlaceIsChosen() {
        enter("Nghị quyết của tỉnh cũ", Channel.ONLINE, null, 20, SmallProvince.COMMUNE, null);

        assertThat(browser.get().uri("/procedures/" + procedure).exchange())
                .bodyText()
                .doesNotContain("giảm 20%");
        var draft = draft();
        fillIn(draft);
        assertThat(get(draft + "/check"))
                .bodyText()
                .contains("giảm 20%, còn 40.000 đồng thay vì 50.000 đồng.")
                .doesNotContain("Áp dụng cho hồ sơ nộp đến hết ngày");
    }

    @Test
    void withoutAReductionTheFullAmountIsSaidBeforeSending() {
        var draft = draft();
        fillIn(draft);

        assertThat(get(draft + "/check"))
                .bodyText()
                .contains("<span lang=\"vi\">Lệ phí đăng ký hộ kinh doanh</span>: 50.000 đồng.")
                .doesNotContain("thay vì");
        assertThat(browser.get().uri("/procedures/" + procedure).exchange())
                .bodyText()
                .doesNotContain("thay vì");
    }

    @Test
    void whatTheProvinceSetsIsSaidToBeSettledLater() {
        procedure = commune.procedureCosting(
                new Fee(FeeKind.FEE, "", "", new FeeAmount.SetByProvince("theo quy định của HĐND tỉnh")));
        var draft = draft();
        fillIn(draft);

        assertThat(get(draft + "/check")).bodyText().contains("Nơi tiếp nhận sẽ cho biết số tiền, nếu có.");
    }

    private void enter(
            String basis,
            @Nullable Channel channel,
            @Nullable String group,
            int percent,
            @Nullable UnitCode unit,
            @Nullable LocalDate end) {
        var rule = new Reduction(
                UUID.randomUUID(),
                basis,
                Set.of(DueKind.FEE, DueKind.CHARGE),
                Set.of(code),
                channel == null ? Set.of() : Set.of(channel),
                group,
                percent,
                Rounding.TO_THE_DONG,
                unit,
                new Period(LONG_AGO, end),
                true);
        reductions.enter(rule, commune.desk).orThrow();
    }
}

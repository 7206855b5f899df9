package vn.motcua.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.motcua.payment.Circumstances;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.Reduction;
import vn.motcua.payment.Rounding;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;

class FeeCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Set<DueKind> FEES_AND_CHARGES = Set.of(DueKind.FEE, DueKind.CHARGE);

    /** Quảng Ngãi: half of fees and charges for filing online (Nghị quyết 11/2022/NQ-HĐND, Điều 2). */
    private static final Reduction HALF_ONLINE =
            rule("Nghị quyết 11/2022/NQ-HĐND, Điều 2", FEES_AND_CHARGES, Set.of(Channel.ONLINE), null, 50, null);

    @Test
    void whoFilesOnlinePaysHalfAndIsToldWhy() {
        var due = FeeCalculation.of(
                List.of(line(DueKind.CHARGE, "LP01", 25_000)), at(Channel.ONLINE), List.of(HALF_ONLINE));

        assertThat(due.total()).isEqualTo(new Money(12_500));
        assertThat(due.full()).isEqualTo(new Money(25_000));
        assertThat(due.positions().getFirst().less())
                .hasFieldOrPropertyWithValue("basis", "Nghị quyết 11/2022/NQ-HĐND, Điều 2")
                .hasFieldOrPropertyWithValue("percent", 50);
    }

    @Test
    void whoFilesAtTheCounterPaysAll() {
        var due = FeeCalculation.of(
                List.of(line(DueKind.CHARGE, "LP01", 25_000)), at(Channel.COUNTER), List.of(HALF_ONLINE));

        assertThat(due.total()).isEqualTo(new Money(25_000));
        assertThat(due.isReduced()).isFalse();
    }

    @Test
    void aPriceAndATaxAreNotReducedUnlessTheRuleNamesThem() {
        var lines = List.of(line(DueKind.PRICE, "G1", 100_000), line(DueKind.TAX, "T1", 100_000));

        assertThat(FeeCalculation.of(lines, at(Channel.ONLINE), List.of(HALF_ONLINE))
                        .total())
                .isEqualTo(new Money(200_000));
        var named = rule("NQ", Set.of(DueKind.PRICE), Set.of(), null, 20, null);
        assertThat(FeeCalculation.of(lines, at(Channel.ONLINE), List.of(named)).total())
                .isEqualTo(new Money(180_000));
    }

    @Test
    void twoPartsOfAProvinceHaveTheirOwnRules() {
        var inT1 = rule("NQ tỉnh cũ A", FEES_AND_CHARGES, Set.of(Channel.ONLINE), null, 50, new UnitCode("T1.61"));
        var inT2 = rule("NQ tỉnh cũ B", FEES_AND_CHARGES, Set.of(Channel.ONLINE), null, 20, new UnitCode("T1.6"));

        var due = FeeCalculation.of(List.of(line(DueKind.FEE, "", 100_000)), at(Channel.ONLINE), List.of(inT2, inT1));

        assertThat(due.total()).isEqualTo(new Money(50_000));
        assertThat(FeeCalculation.of(List.of(line(DueKind.FEE, "", 100_000)), at(Channel.ONLINE), List.of(inT2))
                        .isReduced())
                .as("T1.61 does not lie within T1.6")
                .isFalse();
    }

    @Test
    void anExemptionNeedsItsGroup() {
        var poor = rule("Luật 97/2015/QH13, Điều 10", FEES_AND_CHARGES, Set.of(), "Hộ nghèo", 100, null);
        var lines = List.of(line(DueKind.FEE, "", 100_000));

        assertThat(FeeCalculation.of(lines, at(Channel.COUNTER), List.of(poor)).total())
                .isEqualTo(new Money(100_000));
        var known = new Circumstances(Channel.COUNTER, DAY, new UnitCode("T1.61.TT"), Set.of("Hộ nghèo"));
        assertThat(FeeCalculation.of(lines, known, List.of(poor, HALF_ONLINE)).total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void reductionsAreNotAddedUp() {
        var twenty = rule("NQ B", FEES_AND_CHARGES, Set.of(), null, 20, null);

        var due = FeeCalculation.of(
                List.of(line(DueKind.FEE, "", 100_000)), at(Channel.ONLINE), List.of(twenty, HALF_ONLINE));

        assertThat(due.total()).isEqualTo(new Money(50_000));
    }

    @Test
    void theRulesOfTheDayOfFilingHold() {
        var ended = new Reduction(
                UUID.randomUUID(),
                "NQ",
                FEES_AND_CHARGES,
                Set.of(),
                Set.of(),
                null,
                50,
                Rounding.TO_THE_DONG,
                null,
                new Period(LocalDate.of(2025, 1, 1), DAY),
                true);

        assertThat(FeeCalculation.of(List.of(line(DueKind.FEE, "", 1_000)), at(Channel.ONLINE), List.of(ended))
                        .isReduced())
                .isFalse();
    }

    @Test
    void aCodeLimitsARule() {
        var only = new Reduction(
                UUID.randomUUID(),
                "NQ",
                FEES_AND_CHARGES,
                Set.of("LP02"),
                Set.of(),
                null,
                50,
                Rounding.TO_THE_DONG,
                null,
                Period.since(DAY),
                true);
        var lines = List.of(line(DueKind.CHARGE, "LP01", 1_000), line(DueKind.CHARGE, "LP02", 1_000));

        assertThat(FeeCalculation.of(lines, at(Channel.ONLINE), List.of(only)).total())
                .isEqualTo(new Money(1_500));
    }

    @Test
    void whatIsLeftIsRoundedAsTheRuleSays() {
        assertThat(Rounding.TO_THE_DONG.left(new Money(12_345), 50)).isEqualTo(new Money(6_172));
        assertThat(Rounding.DOWN_TO_HUNDRED.left(new Money(12_345), 50)).isEqualTo(new Money(6_100));
        assertThat(Rounding.DOWN_TO_THOUSAND.left(new Money(12_345), 50)).isEqualTo(new Money(6_000));
    }

    @Property
    void nobodyPaysMoreThanExactlyNorLessByAStep(
            @ForAll @LongRange(max = 999_999_999_999L) long dong,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll Rounding rounding) {
        long left = rounding.left(new Money(dong), percent).dong();
        long exactHundredths = dong * (100 - percent);

        assertThat(left * 100).isLessThanOrEqualTo(exactHundredths);
        assertThat((left + 1_000) * 100).isGreaterThan(exactHundredths);
    }

    private static Circumstances at(Channel channel) {
        return new Circumstances(channel, DAY, new UnitCode("T1.61.TT"), Set.of());
    }

    private static DueLine line(DueKind kind, String code, long dong) {
        return new DueLine(kind, code, "Lệ phí thử", new Money(dong));
    }

    private static Reduction rule(
            String basis, Set<DueKind> kinds, Set<Channel> channels, String group, int percent, UnitCode unit) {
        return new Reduction(
                UUID.randomUUID(),
                basis,
                kinds,
                Set.of(),
                channels,
                group,
                percent,
                Rounding.TO_THE_DONG,
                unit,
                Period.since(LocalDate.of(2022, 7, 7)),
                true);
    }
}

package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Money;

class FeeRuleTest {

    private static final FeeRule CIRCULAR_226 = new FeeRule(
            LocalDate.of(2017, 1, 1),
            "Thông tư 226/2016/TT-BTC, Điều 4",
            2,
            new Money(2_000),
            new Money(1_000),
            new Money(200_000),
            false);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2000", "2, 4000", "3, 5000", "10, 12000", "198, 200000", "199, 200000", "1000, 200000"})
    void twoThousandForTheFirstTwoPagesThenOneThousandAndNeverMoreThanTwoHundredThousand(int pages, long fee) {
        assertThat(CIRCULAR_226.of(pages)).isEqualTo(new Money(fee));
    }
}

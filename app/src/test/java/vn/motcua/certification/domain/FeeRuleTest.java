package vn.motcua.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Money;

class FeeRuleTest {

    private static final FeeRule CIRCULAR_226 =
            new FeeRule("Thông tư 226/2016/TT-BTC, Điều 4", 2, new Money(2_000), new Money(1_000), new Money(200_000));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2000", "2, 4000", "3, 5000", "10, 12000", "198, 200000", "199, 200000", "1000, 200000"})
    void twoThousandForTheFirstTwoPagesThenOneThousandAndNeverMoreThanTwoHundredThousand(int pages, long fee) {
        assertThat(CIRCULAR_226.of(pages)).isEqualTo(new Money(fee));
    }
}

package vn.motcua.post.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UPU standard S10, annex on the check digit. */
class CheckSchemeTest {

    /** The example of the standard, and both special remainders: 10 becomes 0, 11 becomes 5. */
    @ParameterizedTest
    @ValueSource(strings = {"RB123456785VN", "RR473124829GB", "HC000000005VN", "HC000000014VN"})
    void aRightCodeHolds(String code) {
        assertThat(CheckScheme.UPU_S10.holds(code)).isTrue();
    }

    /** But for codes that end in 5, which stands for two remainders. */
    @Test
    void everySingleMistypedDigitIsFound() {
        var code = "RR473124829VN";
        for (int place = 2; place < 11; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var typed = code.substring(0, place) + digit + code.substring(place + 1);
                assertThat(CheckScheme.UPU_S10.holds(typed)).as(typed).isEqualTo(typed.equals(code));
            }
        }
    }

    @Test
    void twoNeighboursThatChangedPlacesAreFound() {
        assertThat(CheckScheme.UPU_S10.holds("RB213456785VN")).isFalse();
        assertThat(CheckScheme.UPU_S10.holds("RB123465785VN")).isFalse();
    }

    @Test
    void whatIsNoSuchCodeDoesNotHold() {
        assertThat(CheckScheme.UPU_S10.holds("RB12345678VN")).isFalse();
        assertThat(CheckScheme.UPU_S10.holds("")).isFalse();
    }
}

package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "sih, sinh, 1",
        "sinnh, sinh, 1",
        "sunh, sinh, 1",
        "snih, sinh, 1",
        "sinh, sinh, 0",
        "chungthuc, chugthuv, 2",
        "abc, xyz, 3"
    })
    void countsSlips(String typed, String word, int slips) {
        assertThat(Likeness.slips(typed, word, 2)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "sinh, sinh, 1.0",
        "sin, sinh, 0.8",
        "sih, sinh, 0.6",
        "si, sa, 0",
        "2025, 2026, 0",
        "giayphep, giayphpe, 0.6"
    })
    void theFewerSlipsTheMoreAlike(String typed, String word, double likeness) {
        assertThat(Likeness.of(typed, word, true)).isEqualTo(likeness);
    }

    @Test
    void aWordThatIsMeantIsNoSlip() {
        assertThat(Likeness.of("dat", "cat", false)).isZero();
        assertThat(Likeness.of("dat", "dat", false)).isEqualTo(Likeness.SAME);
    }
}

package vn.motcua.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.0094, 0.2814, 0.816, 1})
    void saysYesToItsShareOfTheQuestions(double share) {
        var quota = new Quota(share);
        long yes = IntStream.range(0, 49_000).filter(_ -> quota.next()).count();
        assertThat(yes).isBetween(Math.round(49_000 * share) - 1, Math.round(49_000 * share) + 1);
    }

    @Test
    void makesUpForWhatWasImpossible() {
        var quota = new Quota(0.1);
        long yes = IntStream.range(0, 1_000).filter(i -> quota.next(i % 3 == 0)).count();
        assertThat(yes).isBetween(99L, 101L);
    }
}

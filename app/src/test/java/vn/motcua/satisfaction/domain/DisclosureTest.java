package vn.motcua.satisfaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.motcua.satisfaction.Degree;
import vn.motcua.satisfaction.Score;

class DisclosureTest {

    @Test
    void theFewAreShownTogether() {
        var shown = Disclosure.shown(List.of(score("A", 9), score("B", 3), score("C", 2)), 5);

        assertThat(shown).extracting(Score::of).containsExactly("A", "");
        assertThat(shown.getLast().answered()).isEqualTo(5);
    }

    @Test
    void aSingleFewIsHiddenBehindAnother() {
        var shown = Disclosure.shown(List.of(score("A", 9), score("B", 6), score("C", 1)), 5);

        assertThat(shown).extracting(Score::of).containsExactly("A", "");
        assertThat(shown.getLast().answered()).isEqualTo(7);
    }

    @Property
    void noShownScoreRestsOnTooFewAndNobodyIsLost(
            @ForAll @Size(max = 12) List<@IntRange(max = 15) Integer> answers,
            @ForAll @IntRange(min = 1, max = 8) int fewest) {
        var scores = answers.stream().map(number -> score("U" + number, number)).toList();
        var shown = Disclosure.shown(scores, fewest);

        assertThat(shown).allMatch(score -> score.answered() == 0 || score.answered() >= fewest);
        int all = answers.stream().mapToInt(Integer::intValue).sum();
        assertThat(shown.stream().mapToInt(Score::answered).sum()).isEqualTo(all < fewest && all > 0 ? 0 : all);
    }

    private static Score score(String of, int answered) {
        return new Score(of, of, answered + 2, Map.of(Degree.SATISFIED, answered), Map.of(), Map.of());
    }
}

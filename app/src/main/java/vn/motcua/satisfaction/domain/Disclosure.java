package vn.motcua.satisfaction.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.satisfaction.Score;

/** Which scores may be shown, so that nobody finds out what one person said. */
public final class Disclosure {

    private Disclosure() {}

    /**
     * Those that enough people rated; the others are put together at the end. Where even these are too few, the smallest
     * of the shown ones goes to them, so that no difference of sums gives them away.
     *
     * @param fewest how many have to have rated
     * @return empty when all together are too few
     */
    public static List<Score> shown(List<Score> scores, int fewest) {
        var shown = new ArrayList<>(scores.stream()
                .filter(score -> score.answered() >= fewest)
                .sorted(Comparator.comparingInt(Score::answered).reversed())
                .toList());
        var few = scores.stream().filter(score -> score.answered() < fewest).reduce(Score::plus);
        if (few.isEmpty()) {
            return List.copyOf(shown);
        }
        var together = few.get();
        while (together.answered() > 0 && together.answered() < fewest) {
            if (shown.isEmpty()) {
                return List.of();
            }
            together = together.plus(shown.removeLast());
        }
        shown.add(new Score("", "", together.invited(), together.degrees(), together.points(), together.marks()));
        return List.copyOf(shown);
    }
}

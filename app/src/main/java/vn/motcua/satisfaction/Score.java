package vn.motcua.satisfaction;

import java.util.EnumMap;
import java.util.Map;

/**
 * What those who were asked said of one unit or procedure.
 *
 * @param of the code of the unit or procedure; empty for those that are put together since too few rated each
 * @param name as the dossiers called it; empty for units
 * @param invited how many were asked
 * @param points all points of an indicator
 * @param marks how many marked it
 */
public record Score(
        String of,
        String name,
        int invited,
        Map<Degree, Integer> degrees,
        Map<Indicator, Integer> points,
        Map<Indicator, Integer> marks) {

    public int answered() {
        return degrees.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of those asked, how many answered; 0 to 1. */
    public double responseRate() {
        return invited == 0 ? 0 : (double) answered() / invited;
    }

    /** Of those who answered, how many said so; 0 to 1. */
    public double share(Degree degree) {
        return answered() == 0 ? 0 : (double) degrees.getOrDefault(degree, 0) / answered();
    }

    /** The sum of two. */
    public Score plus(Score other) {
        return new Score(
                "",
                "",
                invited + other.invited,
                sum(degrees, other.degrees, Degree.class),
                sum(points, other.points, Indicator.class),
                sum(marks, other.marks, Indicator.class));
    }

    private static <E extends Enum<E>> Map<E, Integer> sum(Map<E, Integer> one, Map<E, Integer> other, Class<E> type) {
        var sum = new EnumMap<E, Integer>(type);
        sum.putAll(one);
        other.forEach((each, number) -> sum.merge(each, number, Integer::sum));
        return sum;
    }
}

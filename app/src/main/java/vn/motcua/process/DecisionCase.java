package vn.motcua.process;

import java.util.List;

/**
 * One case of a procedure in the words of a decision; nothing is read into it.
 *
 * @param number the number in the decision, such as {@code 19.1}
 * @param procedure the procedure's name
 * @param name the case's name; empty when the procedure has only one
 * @param limit such as {@code 25 ngày làm việc}
 * @param mountainousLimit the limit in mountainous areas; empty when the decision has none
 */
public record DecisionCase(
        String number, String procedure, String name, String limit, String mountainousLimit, List<Row> steps) {

    public DecisionCase {
        steps = List.copyOf(steps);
    }

    /** The same case with other steps. */
    public DecisionCase withSteps(List<Row> newSteps) {
        return new DecisionCase(number, procedure, name, limit, mountainousLimit, newSteps);
    }

    /**
     * A row of the table.
     *
     * @param step such as {@code Bước 2}; not unique
     * @param days in working days, such as {@code 0,5}, or with a unit, such as {@code 04 giờ}
     * @param coordination who else takes part; mostly empty
     * @param product what the step must produce; mostly empty
     */
    public record Row(
            String phase,
            String step,
            String name,
            String holder,
            String days,
            String mountainousDays,
            String coordination,
            String note,
            String product) {

        /** The same row with other words where officers may correct them. */
        public Row saying(String newName, String newDays, String newMountainousDays) {
            return new Row(phase, step, newName, holder, newDays, newMountainousDays, coordination, note, product);
        }
    }
}

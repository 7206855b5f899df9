package vn.motcua.process.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.WorkingDays;
import vn.motcua.process.decision.DecisionTimes;

/** One case of a decision while its rows are read. */
final class CaseBuilder {

    /** No case is open. */
    static final CaseBuilder NONE = new CaseBuilder("", "", "", "");

    private final String number;
    private final String name;
    private String limit;
    private String mountainousLimit;
    private final List<DecisionCase.Row> rows = new ArrayList<>();
    private final List<ImportProblem> asides = new ArrayList<>();
    private String phase = "";
    private String phaseTime = "";
    private int phaseBegins;

    CaseBuilder(String number, String name, String limit, String mountainousLimit) {
        this.number = number;
        this.name = name;
        this.limit = DecisionBuilder.limitOf(limit);
        this.mountainousLimit = DecisionBuilder.limitOf(mountainousLimit);
    }

    String number() {
        return number;
    }

    String phase() {
        return phase;
    }

    void phase(String newName, String time, String mountainousTime) {
        checkPhase();
        phase = newName;
        phaseTime = time;
        phaseBegins = rows.size();
    }

    void step(DecisionCase.Row row) {
        rows.add(row);
    }

    void limit(String words) {
        if (limit.isEmpty()) {
            limit = DecisionBuilder.limitOf(words);
        }
    }

    /** A sum that the decision states; it is the limit where none is stated otherwise. */
    void total(String time, String mountainousTime) {
        limit(asLimit(time));
        if (mountainousLimit.isEmpty()) {
            mountainousLimit = asLimit(mountainousTime);
        }
        checkSum("total-differs", "", time, rows);
    }

    void aside(ImportProblem what) {
        asides.add(what);
    }

    List<ImportProblem> asides() {
        return List.copyOf(asides);
    }

    boolean hasSteps() {
        return !rows.isEmpty();
    }

    boolean saysSomething() {
        return hasSteps() || !limit.isEmpty();
    }

    DecisionCase build(String ownNumber, String procedure) {
        checkPhase();
        return new DecisionCase(ownNumber, procedure, name, limit, mountainousLimit, rows);
    }

    private void checkPhase() {
        if (!phaseTime.isEmpty()) {
            checkSum("phase-differs", phase, phaseTime, rows.subList(phaseBegins, rows.size()));
        }
    }

    private void checkSum(String what, String of, String stated, List<DecisionCase.Row> steps) {
        var wanted = DecisionTimes.minutes(stated);
        var sum = sum(steps, DecisionCase.Row::days);
        if (wanted.isPresent() && sum >= 0 && sum != wanted.getAsLong()) {
            asides.add(WordNote.of(what, of, stated, WorkingDays.of(sum)));
        }
    }

    /** Working minutes; negative when one of the times is not understood. */
    private static long sum(List<DecisionCase.Row> steps, Function<DecisionCase.Row, String> time) {
        long sum = 0;
        for (var step : steps) {
            var minutes = DecisionTimes.minutes(time.apply(step));
            if (minutes.isEmpty()) {
                return -1;
            }
            sum += minutes.getAsLong();
        }
        return sum;
    }

    /** Bare numbers of a sum are working days, as those of the steps are. */
    private static String asLimit(String time) {
        return DecisionTimes.limitIn(time)
                .orElseGet(() -> DecisionTimes.minutes(time).isPresent() ? time + " ngày làm việc" : time);
    }
}

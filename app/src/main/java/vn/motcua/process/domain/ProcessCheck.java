package vn.motcua.process.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.Finding;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.Step;

/** What must be true of a process before it is published. */
public final class ProcessCheck {

    private final ProcessContent process;
    private final StepGraph graph;

    private ProcessCheck(ProcessContent process) {
        this.process = process;
        this.graph = new StepGraph(process.steps());
    }

    /** All findings at once, in the order of the steps. */
    public static List<Finding> findings(ProcessContent process) {
        var check = new ProcessCheck(process);
        var findings = new ArrayList<Finding>();
        if (process.procedure() == null) {
            findings.add(new Finding.NotTied());
        }
        if (process.steps().isEmpty()) {
            findings.add(new Finding.NoSteps());
            return findings;
        }
        Stream.of(
                        check.everyStepHasAName(),
                        check.keysAreUnique(),
                        check.nextStepsExist(),
                        check.everyStepIsReachable(),
                        check.anEndIsReachableFromEveryStep(),
                        check.noCycle())
                .flatMap(List::stream)
                .forEach(findings::add);
        findings.addAll(check.timesFitTheLimit());
        return findings;
    }

    /** Working minutes from the first opening to the last completion; nothing when the steps go in a circle. */
    public static OptionalLong workingMinutes(ProcessContent process) {
        var graph = new StepGraph(process.steps());
        return graph.cycle().isEmpty() ? OptionalLong.of(graph.minutes()) : OptionalLong.empty();
    }

    private List<Finding> everyStepHasAName() {
        return steps().filter(step -> step.name().isBlank())
                .<Finding>map(step -> new Finding.StepWithoutName(step.key()))
                .toList();
    }

    private List<Finding> keysAreUnique() {
        var seen = new HashSet<String>();
        return steps().map(Step::key)
                .filter(key -> !seen.add(key))
                .distinct()
                .<Finding>map(Finding.DuplicateKey::new)
                .toList();
    }

    private List<Finding> nextStepsExist() {
        var keys = steps().map(Step::key).toList();
        return steps().flatMap(step -> step.next().stream()
                        .filter(next -> !keys.contains(next))
                        .<Finding>map(next -> new Finding.UnknownNext(step.key(), next)))
                .toList();
    }

    private List<Finding> everyStepIsReachable() {
        var reached = graph.reachedFrom(process.steps().getFirst().key());
        return steps().map(Step::key)
                .distinct()
                .filter(key -> !reached.contains(key))
                .<Finding>map(Finding.Unreachable::new)
                .toList();
    }

    private List<Finding> anEndIsReachableFromEveryStep() {
        var leading = graph.leadingToAnEnd();
        var lost = steps().map(Step::key)
                .distinct()
                .filter(key -> !leading.contains(key))
                .toList();
        return lost.isEmpty() ? List.of() : List.of(new Finding.NoEndReachable(lost));
    }

    private List<Finding> noCycle() {
        var cycle = graph.cycle();
        return cycle.isEmpty() ? List.of() : List.of(new Finding.Cycle(cycle));
    }

    private List<Finding> timesFitTheLimit() {
        if (!graph.cycle().isEmpty()) {
            return List.of();
        }
        var limit = process.limit();
        var minutes = graph.minutes();
        if (limit.isInWorkingTime()) {
            return minutes == limit.workingMinutes()
                    ? List.of()
                    : List.of(new Finding.TimesDiffer(minutes, limit.workingMinutes()));
        }
        var fewest = SpanOfDays.fewestWorkingDays(limit);
        return minutes <= fewest * TimeLimit.MINUTES_OF_A_WORKING_DAY
                ? List.of()
                : List.of(new Finding.TimesExceed(minutes, limit, fewest));
    }

    private Stream<Step> steps() {
        return process.steps().stream();
    }
}

package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.shared.Role;

class ProcessRunProperties {

    @Property(tries = 500)
    void everyRunEndsWithEveryStepDone(@ForAll("processes") ProcessDefinition process, @ForAll Random random) {
        var run = ProcessRun.start(process);
        int moves = 0;
        while (!run.isFinished()) {
            run = run.complete(process, any(run.open(), random)).orThrow().run();
            moves++;
        }
        assertThat(moves).isEqualTo(process.steps().size());
        assertThat(run.done()).containsExactlyInAnyOrderElementsOf(keys(process));
    }

    @Property(tries = 500)
    void completingNeverOpensAStepTwice(@ForAll("processes") ProcessDefinition process, @ForAll Random random) {
        var run = ProcessRun.start(process);
        var opened = new ArrayList<>(run.open());
        while (!run.isFinished()) {
            var move = run.complete(process, any(run.open(), random)).orThrow();
            move.opened().forEach(step -> opened.add(step.key()));
            run = move.run();
        }
        assertThat(opened).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void everyRunEndsHoweverOftenItIsReturned(@ForAll("processes") ProcessDefinition process, @ForAll Random random) {
        var run = ProcessRun.start(process);
        for (int move = 0; move < 50; move++) {
            boolean back = run.isFinished() || !run.done().isEmpty() && random.nextInt(3) == 0;
            run = back
                    ? run.returnTo(process, any(run.done(), random)).orThrow().run()
                    : run.complete(process, any(run.open(), random)).orThrow().run();
        }
        while (!run.isFinished()) {
            run = run.complete(process, any(run.open(), random)).orThrow().run();
        }
        assertThat(run.done()).containsExactlyInAnyOrderElementsOf(keys(process));
    }

    @Property(tries = 500)
    void aReturnOpensTheStepAndNothingElse(@ForAll("processes") ProcessDefinition process, @ForAll Random random) {
        var run = ProcessRun.start(process);
        for (int move = 0; move < process.steps().size() / 2 + 1 && !run.isFinished(); move++) {
            run = run.complete(process, any(run.open(), random)).orThrow().run();
        }
        var former = any(run.done(), random);
        var before = run.open();
        var back = run.returnTo(process, former).orThrow();

        assertThat(back.opened()).containsExactly(process.step(former));
        assertThat(back.run().open()).contains(former);
        assertThat(before).containsAll(back.closed());
        assertThat(back.run().done()).doesNotContain(former).isSubsetOf(run.done());
    }

    @Property(tries = 200)
    void theTextOfARunIsTheRun(@ForAll("processes") ProcessDefinition process, @ForAll Random random) {
        var run = ProcessRun.start(process);
        while (!run.isFinished()) {
            run = run.complete(process, any(run.open(), random)).orThrow().run();
            assertThat(ProcessRun.parse(run.asText())).isEqualTo(run);
        }
    }

    /** Every step after the first is led to by an earlier one; any other edges lead forward too. */
    @Provide
    Arbitrary<ProcessDefinition> processes() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(size -> Arbitraries.randomValue(random -> ProcessMother.process(steps(size, random))));
    }

    private static List<Step> steps(int size, Random random) {
        var next = new ArrayList<TreeSet<Integer>>();
        for (int number = 0; number < size; number++) {
            next.add(new TreeSet<>());
        }
        for (int number = 1; number < size; number++) {
            next.get(random.nextInt(number)).add(number);
            if (random.nextBoolean()) {
                next.get(random.nextInt(number)).add(number);
            }
        }
        var steps = new ArrayList<Step>();
        for (int number = 0; number < size; number++) {
            var to = next.get(number).stream().map(key -> "s" + key).toArray(String[]::new);
            var step = ProcessMother.step("s" + number, StepKind.HANDLING, Role.CASE_OFFICER, 60, to);
            steps.add(random.nextBoolean() ? ProcessMother.joining(step) : step);
        }
        return steps;
    }

    private static String any(Iterable<String> keys, Random random) {
        var list = new ArrayList<String>();
        keys.forEach(list::add);
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> keys(ProcessDefinition process) {
        return process.steps().stream().map(Step::key).toList();
    }
}

package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.motcua.shared.Outcome;

class ProcessRunTest {

    private final ProcessDefinition straight = ProcessMother.process(ProcessMother.straightSteps());
    private final ProcessDefinition parallel = ProcessMother.process(ProcessMother.parallelSteps());

    @Test
    void startsWithTheFirstStepOpen() {
        assertThat(ProcessRun.start(straight).open()).containsExactly("receive");
        assertThat(ProcessRun.start(straight).isFinished()).isFalse();
    }

    @Test
    void opensTheNextStepWhenOneIsDone() {
        var move = ProcessRun.start(straight).complete(straight, "receive").orThrow();

        assertThat(move.opened()).containsExactly(straight.step("handle"));
        assertThat(move.closed()).containsExactly("receive");
        assertThat(move.run().asText()).isEqualTo("receive/handle");
    }

    @Test
    void isFinishedWhenTheLastStepIsDone() {
        assertThat(after(straight, "receive", "handle", "approve", "issue", "return")
                        .isFinished())
                .isTrue();
    }

    @Test
    void opensParallelStepsSideBySide() {
        assertThat(after(parallel, "receive", "appraise").open()).containsExactly("opinion-a", "opinion-b");
    }

    @Test
    void opensAJoiningStepOnlyWhenAllThatLeadToItAreDone() {
        var oneDone = after(parallel, "receive", "appraise", "opinion-b");
        var allDone = after(parallel, "receive", "appraise", "opinion-b", "opinion-a", "sum-up");

        assertThat(oneDone.open()).containsExactly("opinion-a");
        assertThat(allDone.open()).containsExactly("approve");
    }

    @Test
    void returnsToAFormerStepAndForgetsWhatFollowedFromIt() {
        var move = after(straight, "receive", "handle", "approve")
                .returnTo(straight, "handle")
                .orThrow();

        assertThat(move.run().asText()).isEqualTo("receive/handle");
        assertThat(move.opened()).containsExactly(straight.step("handle"));
        assertThat(move.closed()).containsExactly("issue");
    }

    @Test
    void leavesTheBranchBesideItAloneWhenReturning() {
        var inBranches = after(parallel, "receive", "appraise", "opinion-a");
        var waitingForBoth = after(parallel, "receive", "appraise", "opinion-a", "opinion-b", "sum-up");

        assertThat(returned(parallel, inBranches, "opinion-a").open()).containsExactly("opinion-b", "opinion-a");
        assertThat(returned(parallel, waitingForBoth, "opinion-a").asText())
                .isEqualTo("receive,appraise,opinion-b/opinion-a");
    }

    @Test
    void refusesToCompleteAStepThatIsNotOpen() {
        assertThat(ProcessRun.start(straight).complete(straight, "approve"))
                .isEqualTo(Outcome.refused(new RunRefusal.StepNotOpen("approve")));
        assertThat(ProcessRun.start(straight).complete(straight, "no-such-step").isDone())
                .isFalse();
    }

    @Test
    void refusesToReturnToAStepThatWasNotDone() {
        assertThat(after(straight, "receive").returnTo(straight, "handle"))
                .isEqualTo(Outcome.refused(new RunRefusal.StepNotDone("handle")));
    }

    @Test
    void isWrittenAndReadAsAShortText() {
        var start = ProcessRun.start(straight);
        var end = after(straight, "receive", "handle", "approve", "issue", "return");

        assertThat(start.asText()).isEqualTo("/receive");
        assertThat(ProcessRun.parse(start.asText())).isEqualTo(start);
        assertThat(ProcessRun.parse(end.asText())).isEqualTo(end);
    }

    @Test
    void doesNotReadAnotherText() {
        assertThatThrownBy(() -> ProcessRun.parse("receive")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProcessRun.parse("receive/receive")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProcessRun after(ProcessDefinition process, String... steps) {
        var run = ProcessRun.start(process);
        for (var step : steps) {
            run = run.complete(process, step).orThrow().run();
        }
        return run;
    }

    private static ProcessRun returned(ProcessDefinition process, ProcessRun run, String step) {
        return run.returnTo(process, step).orThrow().run();
    }
}

package vn.motcua.process.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.process.ProcessMother.joining;
import static vn.motcua.process.ProcessMother.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.Finding;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessMother;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Role;

class ProcessCheckTest {

    private static final TimeLimit ONE_DAY = TimeLimit.workingDays("1");

    @Test
    void findsNothingInAValidProcess() {
        assertThat(findings(ONE_DAY, ProcessMother.straightSteps())).isEmpty();
        assertThat(findings(ONE_DAY, ProcessMother.parallelSteps())).isEmpty();
    }

    @Test
    void asksForAProcedure() {
        var untied = new ProcessContent(null, "QĐ 1 #19.1", "standard", "Tên", ONE_DAY, ProcessMother.straightSteps());

        assertThat(ProcessCheck.findings(untied)).containsExactly(new Finding.NotTied());
    }

    @Test
    void asksForSteps() {
        assertThat(findings(ONE_DAY, List.of())).containsExactly(new Finding.NoSteps());
    }

    @Test
    void asksForTheNameOfEachStep() {
        var nameless = new Step(
                "a", "", " ", StepKind.HANDLING, Holder.handling(Role.CASE_OFFICER), 480, List.of(), false, "");

        assertThat(findings(ONE_DAY, List.of(nameless))).containsExactly(new Finding.StepWithoutName("a"));
    }

    @Test
    void namesKeysThatAreNotUnique() {
        assertThat(findings(ONE_DAY, List.of(handling("a", 480, "b"), handling("b", 0), handling("b", 0))))
                .containsExactly(new Finding.DuplicateKey("b"));
    }

    @Test
    void namesNextStepsThatDoNotExist() {
        assertThat(findings(ONE_DAY, List.of(handling("a", 480, "b", "z"), handling("b", 0))))
                .containsExactly(new Finding.UnknownNext("a", "z"));
    }

    @Test
    void namesStepsThatNothingLeadsTo() {
        assertThat(findings(ONE_DAY, List.of(handling("a", 480), handling("b", 0))))
                .containsExactly(new Finding.Unreachable("b"));
    }

    @Test
    void namesStepsFromWhichThereIsNoEndAndTheCircleTheyGoIn() {
        var steps = List.of(
                handling("a", 60, "b", "e"),
                handling("b", 60, "c"),
                handling("c", 60, "d"),
                handling("d", 60, "b"),
                handling("e", 480));

        assertThat(findings(ONE_DAY, steps))
                .containsExactly(
                        new Finding.NoEndReachable(List.of("b", "c", "d")), new Finding.Cycle(List.of("b", "c", "d")));
    }

    @Test
    void namesACircleThatAnEndCanBeReachedFrom() {
        var steps = List.of(handling("a", 60, "b"), handling("b", 60, "a", "c"), handling("c", 60));

        assertThat(findings(ONE_DAY, steps)).containsExactly(new Finding.Cycle(List.of("a", "b")));
    }

    @Test
    void namesAStepThatLeadsToItself() {
        assertThat(findings(ONE_DAY, List.of(handling("a", 60, "a", "b"), handling("b", 60))))
                .containsExactly(new Finding.Cycle(List.of("a")));
    }

    @Test
    void namesBothFiguresWhenTheTimesDiffer() {
        var finding = findings(TimeLimit.workingDays("15"), List.of(handling("a", 4800)))
                .getFirst();

        assertThat(finding).isEqualTo(new Finding.TimesDiffer(4800, 7200));
        assertThat(finding.arguments()).extracting(Object::toString).containsExactly("10", "15", "4800", "7200");
    }

    @Test
    void countsTheSlowestBranchBeforeAJoinAndTheFastestBeforeAnyOtherStep() {
        var slow = handling("slow", 300, "end");
        var fast = handling("fast", 120, "end");
        var start = handling("start", 60, "slow", "fast");
        var end = handling("end", 240);

        assertThat(findings(TimeLimit.of(10, LimitUnit.WORKING_HOUR), List.of(start, slow, fast, joining(end))))
                .isEmpty();
        assertThat(findings(TimeLimit.of(7, LimitUnit.WORKING_HOUR), List.of(start, slow, fast, end)))
                .isEmpty();
    }

    @Test
    void countsNoTimeWhileTheApplicantMeetsAnObligation() {
        var steps = List.of(
                handling("a", 240, "pay"),
                step("pay", StepKind.FINANCIAL_OBLIGATION, Role.CASE_OFFICER, 9_600, "b"),
                handling("b", 240));

        assertThat(findings(ONE_DAY, steps)).isEmpty();
    }

    @Test
    void letsStepsFillTheFewestWorkingDaysOfASpanButNotMore() {
        var tenDays = TimeLimit.of(10, LimitUnit.CALENDAR_DAY);
        var month = TimeLimit.of(1, LimitUnit.MONTH);

        assertThat(findings(tenDays, List.of(handling("a", 6 * 480)))).isEmpty();
        assertThat(findings(tenDays, List.of(handling("a", 6 * 480 + 1))))
                .containsExactly(new Finding.TimesExceed(6 * 480 + 1, tenDays, 6));
        assertThat(findings(month, List.of(handling("a", 20 * 480)))).isEmpty();
        assertThat(findings(month, List.of(handling("a", 21 * 480))))
                .containsExactly(new Finding.TimesExceed(21 * 480, month, 20));
    }

    @Test
    void findsEverythingAtOnce() {
        var steps = List.of(handling("a", 60, "z"), handling("b", 60));

        assertThat(findings(ONE_DAY, steps))
                .containsExactly(
                        new Finding.UnknownNext("a", "z"),
                        new Finding.Unreachable("b"),
                        new Finding.NoEndReachable(List.of("a")),
                        new Finding.TimesDiffer(60, 480));
    }

    private static Step handling(String key, long minutes, String... next) {
        return step(key, StepKind.HANDLING, Role.CASE_OFFICER, minutes, next);
    }

    private static List<Finding> findings(TimeLimit limit, List<Step> steps) {
        return ProcessCheck.findings(
                new ProcessContent(ProcessMother.BIRTH, null, "standard", "Đăng ký khai sinh", limit, steps));
    }
}

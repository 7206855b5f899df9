package vn.motcua.control.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessMother;

class DraftFormTest {

    private final ProcessContent content = new ProcessContent(
            ProcessMother.BIRTH, null, "standard", "Tên", TimeLimit.workingDays("1"), ProcessMother.parallelSteps());
    private final DraftForm form = DraftForm.of(content);

    @Test
    void whatIsShownAndNotChangedIsSavedAsItWas() {
        assertThat(new DraftReading(form, null).content()).contains(content);
    }

    @Property
    void everyMinuteSurvivesTheForm(@ForAll @LongRange(min = 0, max = 4_800_000) long minutes) {
        assertThat(Typed.minutes(Typed.days(minutes))).hasValue(minutes);
    }

    @Test
    void aNewStepFollowsTheLastOne() {
        var steps = form.withStep().steps();

        assertThat(steps).hasSize(8);
        assertThat(steps.get(6).next()).isEqualTo("s8");
        assertThat(steps.getLast().key()).isEqualTo("s8");
    }

    @Test
    void aRemovedStepIsBypassed() {
        var steps = form.withoutStep(2).steps();

        assertThat(steps).extracting(StepForm::key).doesNotContain("appraise");
        assertThat(steps.getFirst().next()).isEqualTo("opinion-a, opinion-b");
    }

    @Test
    void aStepMovesUp() {
        assertThat(form.withStepUp(2).steps()).extracting(StepForm::key).startsWith("appraise", "receive", "opinion-a");
    }

    @Test
    void everyFieldThatMakesNoSenseIsNamed() {
        var wrong = new StepForm("ä", "", "", "FLYING", "NAMED_UNIT", "?", "KING", "-1", "a, !", "", "");
        var reading = new DraftReading(new DraftForm("17", "Ä", "", "-1", "WORKING_DAY", List.of(wrong)), null);

        assertThat(reading.content()).isEmpty();
        assertThat(reading.errors().all())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "procedure",
                        "variant",
                        "name",
                        "amount",
                        "steps[0].key",
                        "steps[0].kind",
                        "steps[0].unit",
                        "steps[0].role",
                        "steps[0].days",
                        "steps[0].next");
    }

    @Test
    void aDraftFromADecisionNeedsNoProcedureYet() {
        var untied = new DraftForm("", "standard", "Tên", "1", "WORKING_DAY", null);

        assertThat(new DraftReading(untied, "QĐ 1 #2").content()).isPresent();
        assertThat(new DraftReading(untied, null).content()).isEmpty();
    }
}

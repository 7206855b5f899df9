package vn.motcua.process.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.ProcessMother;
import vn.motcua.process.StandardFlow;
import vn.motcua.process.StandardFlows.Wanted;
import vn.motcua.process.StepKind;
import vn.motcua.shared.UnitCode;

class FlowCatalogueProperties {

    private final FlowCatalogue flows = new FlowCatalogue();

    @Property
    void everyFlowMayBePublishedWithAnyLimit(
            @ForAll StandardFlow flow,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 0, max = 200) int amount,
            @ForAll @IntRange(min = 1, max = 4) int advisers) {
        var process = flows.process(flow, wanted(TimeLimit.of(amount, unit), advisers));

        assertThat(ProcessCheck.findings(process)).isEmpty();
    }

    @Property
    void noMinuteIsLostInHalfAndQuarterDays(
            @ForAll StandardFlow flow, @ForAll @IntRange(min = 1, max = 400) int quarters) {
        var limit = TimeLimit.workingDays(String.valueOf(quarters / 4.0));

        assertThat(ProcessCheck.findings(flows.process(flow, wanted(limit, 2)))).isEmpty();
    }

    @Example
    void opinionsAreGivenSideBySideByTheUnitsNamed() {
        var process = flows.process(StandardFlow.WITH_OPINIONS, wanted(TimeLimit.workingDays("10"), 2));

        var opinions = process.steps().stream()
                .filter(step -> step.kind() == StepKind.OPINION)
                .toList();
        assertThat(opinions).extracting(step -> step.holder().unit()).containsExactlyElementsOf(units(2));
        assertThat(process.steps()).anySatisfy(step -> assertThat(step.next()).hasSize(2));
        assertThat(process.steps()).anySatisfy(step -> assertThat(step.joins()).isTrue());
    }

    @Example
    void opinionsNeedUnits() {
        assertThatThrownBy(() -> flows.process(StandardFlow.WITH_OPINIONS, wanted(TimeLimit.workingDays("10"), 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Wanted wanted(TimeLimit limit, int advisers) {
        return new Wanted(ProcessMother.BIRTH, "standard", "Thủ tục", limit, units(advisers));
    }

    private static List<UnitCode> units(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new UnitCode("H48." + number))
                .toList();
    }
}

package vn.motcua.control.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.control.processes.FlowDiagram.Box;
import vn.motcua.process.ProcessMother;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Role;

class FlowDiagramTest {

    @Test
    void stepsOneAfterTheOtherStandInOneColumn() {
        var diagram = FlowDiagram.of(ProcessMother.straightSteps()).orElseThrow();

        assertThat(diagram.boxes()).extracting(Box::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(diagram.boxes()).extracting(Box::x).containsOnly(6);
        assertThat(diagram.boxes()).extracting(Box::y).isSorted().doesNotHaveDuplicates();
        assertThat(diagram.lines()).hasSize(4).first().isEqualTo("M146 118V156");
    }

    @Test
    void stepsSideBySideStandNextToEachOther() {
        var boxes = FlowDiagram.of(ProcessMother.parallelSteps()).orElseThrow().boxes();

        assertThat(box(boxes, "opinion-a").y())
                .isEqualTo(box(boxes, "opinion-b").y());
        assertThat(box(boxes, "opinion-a").x())
                .isNotEqualTo(box(boxes, "opinion-b").x());
        assertThat(box(boxes, "approve").y()).isGreaterThan(box(boxes, "sum-up").y());
    }

    @Test
    void noTwoBoxesOverlap() {
        var boxes = FlowDiagram.of(ProcessMother.parallelSteps()).orElseThrow().boxes();

        for (var one : boxes) {
            assertThat(boxes.stream()
                            .filter(other -> other != one)
                            .filter(other -> Math.abs(other.x() - one.x()) < FlowDrawing.BOX_WIDTH
                                    && Math.abs(other.y() - one.y()) < FlowDrawing.BOX_HEIGHT))
                    .isEmpty();
        }
    }

    @Test
    void thereIsNoPictureOfACircleOrOfNothing() {
        assertThat(FlowDiagram.of(List.of(step("a", "b"), step("b", "a")))).isEmpty();
        assertThat(FlowDiagram.of(List.of())).isEmpty();
    }

    @Test
    void aDraftWithMistakesHasAPictureToo() {
        assertThat(FlowDiagram.of(List.of(step("a", "nowhere"), step("b"), step("b"))))
                .hasValueSatisfying(diagram -> assertThat(diagram.boxes()).hasSize(2));
    }

    @Test
    void aLongNameIsWrappedAndCut() {
        assertThat(FlowDrawing.wrap("Trả kết quả")).containsExactly("Trả kết quả");
        assertThat(FlowDrawing.wrap("Chuyển thông tin địa chính ".repeat(9)))
                .hasSize(3)
                .allMatch(line -> line.length() <= 33)
                .last()
                .asString()
                .endsWith(" …");
        assertThat(FlowDrawing.wrap("x".repeat(90)).getFirst()).hasSize(31);
        assertThat(FlowDrawing.wrap("")).containsExactly("");
    }

    private static Box box(List<Box> boxes, String key) {
        return boxes.stream()
                .filter(box -> box.step().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(String key, String... next) {
        return ProcessMother.step(key, StepKind.HANDLING, Role.CASE_OFFICER, 60, next);
    }
}

package vn.motcua.process.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.BpmnRefusal;
import vn.motcua.process.Finding;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessMother;
import vn.motcua.process.StandardFlow;
import vn.motcua.process.StandardFlows;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.process.domain.FlowCatalogue;
import vn.motcua.process.domain.ProcessCheck;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.RealData;

class BpmnFilesTest {

    private final BpmnFiles files = new BpmnFiles();

    @Property
    void whatIsWrittenIsReadAgain(@ForAll StandardFlow flow, @ForAll @IntRange(min = 1, max = 60) int days) {
        var wanted = new StandardFlows.Wanted(
                ProcessMother.BIRTH,
                "standard",
                "Cấp giấy <phép> & \"xây dựng\"",
                TimeLimit.workingDays(String.valueOf(days)),
                List.of(new UnitCode("H48.1"), new UnitCode("H48.2")));
        var process = new FlowCatalogue().process(flow, wanted);

        assertThat(files.read(stream(files.write(process)))).isEqualTo(Outcome.done(process.steps()));
    }

    @Test
    void branchesOfUnequalLengthAreReadAgain() {
        var steps = ProcessMother.parallelSteps();

        assertThat(files.read(stream(files.write(content(steps))))).isEqualTo(Outcome.done(steps));
    }

    @Test
    void aPictureIsWrittenWithEveryNodeInAPlaceOfItsOwn() {
        var xml = files.write(content(ProcessMother.parallelSteps()));

        assertThat(xml).contains("<bpmndi:BPMNShape id=\"shape_step_receive\"", "<di:waypoint");
        assertThat(Pattern.compile("<dc:Bounds ([^/]*)/>")
                        .matcher(xml)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .hasSize(11)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSimpleFileOfAnotherToolIsRead() throws IOException {
        var steps = readReference("A.1.0").orThrow();

        assertThat(steps).extracting(Step::name).containsExactly("Task 1", "Task 2", "Task 3");
        assertThat(steps.getFirst().next()).containsExactly(steps.get(1).key());
        assertThat(steps.getLast().next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A.2.0 | exclusiveGateway
                    A.2.1 | conditionExpression
                    A.3.0 | subProcess
                    A.4.0 | messageFlow
                    A.4.1 | messageFlow
                    """)
    void whatIsNotUnderstoodIsRefusedByName(String model, String element) throws IOException {
        assertThat(readReference(model))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        BpmnRefusal.NotUnderstood.class,
                                        refusal -> assertThat(refusal.elements())
                                                .anyMatch(each -> each.startsWith(element))));
    }

    @Test
    void aFileThatBreaksOffIsRefusedWithThePlace() {
        var xml = files.write(content(ProcessMother.straightSteps()));

        assertThat(refusal(xml.substring(0, xml.length() / 2))).isInstanceOf(BpmnRefusal.NotXml.class);
        assertThat(refusal("Quyết định")).isEqualTo(new BpmnRefusal.NotXml(1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process/></definitions>"
            })
    void aFileWithoutStepsIsRefused(String xml) {
        assertThat(refusal(xml)).isEqualTo(new BpmnRefusal.NoProcess());
    }

    @Test
    void nothingIsReadFromOutsideTheFile() {
        var xml = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";

        assertThat(refusal(xml)).isInstanceOfAny(BpmnRefusal.NotXml.class, BpmnRefusal.NoProcess.class);
    }

    @Test
    void senselessWordsOfOursAreRefused() {
        var xml = files.write(content(ProcessMother.straightSteps()));

        assertThat(refusal(xml.replace("workingMinutes=\"60\"", "workingMinutes=\"-60\"")))
                .isInstanceOf(BpmnRefusal.NotUnderstood.class);
        assertThat(refusal(xml.replace("kind=\"RECEPTION\"", "kind=\"FLYING\"")))
                .isInstanceOf(BpmnRefusal.NotUnderstood.class);
    }

    @Test
    void twoStepsWithOneIdentifierAreRefusedByIt() {
        var xml = files.write(content(ProcessMother.straightSteps()));
        var ids = Pattern.compile("Task id=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        var refusal = refusal(xml.replace('"' + ids.get(1) + '"', '"' + ids.get(0) + '"'));

        assertThat(refusal).isEqualTo(new BpmnRefusal.NotUnderstood(List.of("id “" + ids.getFirst() + "” × 2")));
    }

    @Test
    void aFlowToAStepThatIsNotThereIsRefusedByName() {
        var xml = files.write(content(ProcessMother.straightSteps()));

        assertThat(refusal(xml.replaceFirst("targetRef=\"[^\"]*\"", "targetRef=\"nowhere\"")))
                .isInstanceOfSatisfying(
                        BpmnRefusal.NotUnderstood.class,
                        refusal -> assertThat(refusal.elements())
                                .singleElement()
                                .asString()
                                .contains("sequenceFlow", "“nowhere”"));
    }

    @Test
    void stepsThatGoInACircleAreReadAndNeverPublished() {
        var circle = List.of(
                ProcessMother.step("a", StepKind.HANDLING, Role.CASE_OFFICER, 240, "b"),
                ProcessMother.step("b", StepKind.HANDLING, Role.CASE_OFFICER, 240, "a"));
        var read = files.read(stream(files.write(content(circle)))).orThrow();

        assertThat(ProcessCheck.findings(content(read)))
                .anyMatch(Finding.Cycle.class::isInstance)
                .anyMatch(finding -> !finding.isWarning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "ISO-8859-1", "UTF-16LE"})
    void aFileInAnotherEncodingThanItSaysIsRefused(String charset) {
        var xml = files.write(content(ProcessMother.straightSteps())).replaceFirst("name=\"[^\"]*\"", "name=\"Tét\"");

        assertThat(files.read(new ByteArrayInputStream(xml.getBytes(Charset.forName(charset)))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(BpmnRefusal.NotXml.class));
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedWithoutBeingReadToItsEnd() {
        var read = new AtomicLong();
        var huge = new InputStream() {
            @Override
            public int read() {
                return read.incrementAndGet() > 200L << 20 ? -1 : ' ';
            }
        };

        assertThat(files.read(huge))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(BpmnRefusal.TooLarge.class));
        assertThat(read.get()).isLessThan(20L << 20);
    }

    @Test
    void aProcessWithoutAClearStartIsRefused() {
        var xml = files.write(content(ProcessMother.straightSteps()));

        assertThat(refusal(xml.replace("bpmn:startEvent", "bpmn:endEvent"))).isEqualTo(new BpmnRefusal.StartUnclear());
    }

    private Outcome<List<Step>, BpmnRefusal> readReference(String model) throws IOException {
        try (var file = Files.newInputStream(RealData.file("bpmn/" + model + ".bpmn"))) {
            return files.read(file);
        }
    }

    private BpmnRefusal refusal(String xml) {
        return switch (files.read(stream(xml))) {
            case Outcome.Refused(var refusal) -> refusal;
            case Outcome.Done(var steps) -> throw new AssertionError("read: " + steps);
        };
    }

    private static ProcessContent content(List<Step> steps) {
        return new ProcessContent(ProcessMother.BIRTH, null, "standard", "Tên", TimeLimit.workingDays("1"), steps);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

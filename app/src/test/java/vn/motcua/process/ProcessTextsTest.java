package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

class ProcessTextsTest {

    private final Properties vietnamese = bundle("process.properties");
    private final Properties english = bundle("process_en.properties");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everyFindingHasASentence() {
        var month = TimeLimit.of(1, LimitUnit.MONTH);
        var findings = List.of(
                new Finding.NoSteps(),
                new Finding.NotTied(),
                new Finding.StepWithoutName("a"),
                new Finding.DuplicateKey("a"),
                new Finding.UnknownNext("a", "b"),
                new Finding.Unreachable("a"),
                new Finding.NoEndReachable(List.of("a")),
                new Finding.Cycle(List.of("a")),
                new Finding.TimesDiffer(1, 2),
                new Finding.TimesExceed(1, TimeLimit.of(1, LimitUnit.CALENDAR_DAY), 1),
                new Finding.TimesExceed(1, month, 1),
                new Finding.RoleUnfilled(new UnitCode("H48"), Role.CASE_OFFICER));

        assertThat(findings).extracting(Object::getClass).containsAll(kinds(Finding.class));
        assertThat(findings).allSatisfy(finding -> assertSaid(finding.key(), finding.arguments()));
    }

    @Test
    void everyRefusalHasASentence() {
        var refusals = List.<Refusal>of(
                new RunRefusal.StepNotOpen("a"),
                new RunRefusal.StepNotDone("a"),
                new ProcessRefusal.NotFound(),
                new ProcessRefusal.NotADraft(),
                new ProcessRefusal.NotPublished(),
                new ProcessRefusal.ChangedMeanwhile("An"),
                new ProcessRefusal.NotPublishable(List.of()),
                new ProcessRefusal.StartsTooEarly(LocalDate.EPOCH),
                new ProcessRefusal.CannotEnd(),
                new ImportRefusal.NoDecision(),
                new ImportRefusal.TooLarge(8),
                new ImportRefusal.NotUtf8(1),
                new ImportRefusal.NotJson(1, 1),
                new ImportRefusal.Unreadable(List.of()),
                new ImportRefusal.NeitherWordNorJson(),
                new ImportRefusal.IsPdf(),
                new ImportRefusal.OldWord(),
                new ImportRefusal.WithPassword(),
                new ImportRefusal.WithMacros(),
                new ImportRefusal.BrokenWord(),
                new ImportRefusal.TooMuchInside(1),
                new ImportRefusal.NoTables(),
                new ImportRefusal.NoProcesses(List.of()),
                new BpmnRefusal.TooLarge(2),
                new BpmnRefusal.NotXml(1, 1),
                new BpmnRefusal.NoProcess(),
                new BpmnRefusal.NotUnderstood(List.of("subProcess")),
                new BpmnRefusal.StartUnclear(),
                new BpmnRefusal.TooManySteps(100));

        assertThat(refusals)
                .extracting(Object::getClass)
                .containsAll(Stream.of(RunRefusal.class, ProcessRefusal.class, ImportRefusal.class, BpmnRefusal.class)
                        .flatMap(type -> kinds(type).stream())
                        .toList());
        assertThat(refusals).allSatisfy(refusal -> assertSaid(refusal.key(), refusal.arguments()));
    }

    private void assertSaid(String key, List<Object> arguments) {
        for (var language : List.of(vietnamese, english)) {
            assertThat(language.getProperty(key)).as(key).isNotNull();
            for (int number = arguments.size(); number < 9; number++) {
                assertThat(language.getProperty(key)).as(key).doesNotContain("{" + number + "}");
            }
        }
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Arrays.asList(sealed.getPermittedSubclasses());
    }

    private static Properties bundle(String name) {
        var properties = new Properties();
        try (var stream = ProcessTextsTest.class.getResourceAsStream("/messages/" + name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return properties;
    }
}

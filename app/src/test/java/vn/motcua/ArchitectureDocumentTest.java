package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * Holds the architecture document to the code: the rows of its picture, and its diagram, which is generated and rewritten on
 * demand.
 */
class ArchitectureDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final String BEGIN = "<!-- generated: modules -->\n```mermaid\n";
    private static final String END = "```\n<!-- end of generated -->";

    private static final Pattern ROW = Pattern.compile("[│└] ([A-Z]*) +([a-z]+)/ .*");

    private final ApplicationModules modules = ApplicationModules.of(Motcua.class);

    @Test
    void eachModuleStandsInTheRowsOnceAndKnowsNoneAboveItsOwn() throws IOException {
        Map<String, Integer> rows = rows();

        assertThat(modules.stream().map(ArchitectureDocumentTest::name)).hasSameElementsAs(rows.keySet());
        assertThat(modules.stream())
                .allSatisfy(module -> assertThat(targets(module))
                        .as("what %s knows in higher rows", name(module))
                        .filteredOn(target -> rows.get(target) < rows.get(name(module)))
                        .isEmpty());
    }

    /** By module, how many rows stand above its own. */
    private static Map<String, Integer> rows() throws IOException {
        var rows = new HashMap<String, Integer>();
        int row = 0;
        for (String line : Files.readAllLines(DOCUMENT)) {
            var matcher = ROW.matcher(line);
            if (matcher.matches()) {
                row += matcher.group(1).isEmpty() ? 0 : 1;
                assertThat(rows.put(matcher.group(2), row))
                        .as("an earlier place of %s", matcher.group(2))
                        .isNull();
            }
        }
        return rows;
    }

    @Test
    void theModuleDiagramIsCurrent() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (Boolean.getBoolean("docs.write")) {
            document = document.substring(0, begin) + diagram() + document.substring(end);
            Files.writeString(DOCUMENT, document);
            end = document.indexOf(END);
        }
        assertThat(document.substring(begin, end))
                .as("docs/architecture.md; docs/development.md says how to bring it up to date")
                .isEqualTo(diagram());
    }

    private String diagram() {
        return "flowchart TD\n"
                + modules.stream()
                        .sorted(Comparator.comparing(ArchitectureDocumentTest::name))
                        .map(this::lines)
                        .collect(Collectors.joining());
    }

    private String lines(ApplicationModule module) {
        return "    %s[%s]\n".formatted(name(module), module.getDisplayName())
                + targets(module).stream()
                        .map(target -> "    %s --> %s\n".formatted(name(module), target))
                        .collect(Collectors.joining());
    }

    /** The kernel is left out: everything uses it. */
    private List<String> targets(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.values()).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .filter(target -> !target.equals("shared"))
                .distinct()
                .sorted()
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}

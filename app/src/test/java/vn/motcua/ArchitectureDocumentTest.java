package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The diagram in the architecture document is generated; this test holds it to the code, or rewrites it on demand. */
class ArchitectureDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final String BEGIN = "<!-- generated: modules -->\n```mermaid\n";
    private static final String END = "```\n<!-- end of generated -->";

    private final ApplicationModules modules = ApplicationModules.of(Motcua.class);

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

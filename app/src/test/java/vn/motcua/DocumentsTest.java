package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What a newcomer reads leads on everywhere, and names every setting. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FIRST = ROOT.resolve("README.md");
    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?![a-z]+:)([^)\\s#]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern READ = Pattern.compile("\\$\\{(motcua\\.[a-z0-9.-]+)");
    private static final Pattern GROUP = Pattern.compile("(motcua(?:\\.[a-z-]+)?).*");
    /** For the commands beside a running product; nobody sets it. */
    private static final Set<String> OURS = Set.of("motcua.database.join");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assertThat(documents())
                .allSatisfy(document -> assertThat(links(document))
                        .as("links of %s", document)
                        .allSatisfy(link -> assertThat(target(document, link)).exists()));
    }

    @Test
    void everyLinkToAHeadingFindsIt() throws IOException {
        assertThat(documents())
                .allSatisfy(document -> assertThat(links(document))
                        .filteredOn(link -> link.group(2) != null)
                        .allSatisfy(link -> assertThat(anchors(target(document, link)))
                                .as("headings that %s leads to", document)
                                .contains(link.group(2))));
    }

    @Test
    void everyDocumentIsReachedFromTheFirst() throws IOException {
        var reached = new TreeSet<Path>();
        var next = new ArrayDeque<>(List.of(FIRST));
        while (!next.isEmpty()) {
            var document = next.remove();
            if (reached.add(document)) {
                links(document).stream()
                        .flatMap(link -> documentsAt(target(document, link)))
                        .forEach(next::add);
            }
        }

        assertThat(reached).containsAll(documents());
    }

    @Test
    void everyDecisionHasItsNumberAndItsStatus() throws IOException {
        var decisions = documentsAt(ROOT.resolve("docs/decisions")).toList();

        assertThat(decisions).hasSizeGreaterThan(70);
        assertThat(decisions.stream().map(DocumentsTest::number)).doesNotHaveDuplicates();
        assertThat(decisions)
                .allSatisfy(decision -> assertThat(content(decision))
                        .startsWith("# " + number(decision) + " ")
                        .containsPattern("(?m)^Status: (accepted|superseded)"));
    }

    @Test
    void everySettingOfASingleClassIsDocumented() throws IOException {
        var read = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> READ.matcher(content(file)).results().forEach(found -> read.add(found.group(1))));
        }
        read.removeAll(OURS);

        assertThat(read)
                .hasSizeGreaterThan(20)
                .allSatisfy(setting -> assertIsNamed(
                        setting.substring(0, setting.lastIndexOf('.')),
                        setting.substring(setting.lastIndexOf('.') + 1)));
    }

    @Test
    void everyGroupOfSettingsIsDocumented() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var groups = scanner.findCandidateComponents("vn.motcua");

        assertThat(groups).hasSizeGreaterThan(7).allSatisfy(group -> {
            var type = Class.forName(group.getBeanClassName());
            var prefix = type.getAnnotation(ConfigurationProperties.class).value();
            assertThat(settings(type)).allSatisfy(setting -> assertIsNamed(prefix, setting));
        });
    }

    /** Some document that knows the module's settings names this one as a word of its own. */
    private static void assertIsNamed(String group, String setting) throws IOException {
        var ofModule = GROUP.matcher(group).replaceFirst("$1");
        var word = Pattern.compile("(?<![a-z-])" + Pattern.quote(setting) + "(?![a-z-])");
        assertThat(documents().stream().map(DocumentsTest::content))
                .as("documents that name %s.%s", group, setting)
                .anyMatch(text -> text.contains(ofModule) && word.matcher(text).find());
    }

    /** The names of what a class of settings reads, as they are written in a file, its records within it included. */
    private static Stream<String> settings(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(DocumentsTest::settings);
    }

    private static Stream<String> settings(RecordComponent part) {
        var name = part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        var within = Arrays.stream(part.getDeclaringRecord().getNestHost().getDeclaredClasses())
                .filter(each ->
                        each.isRecord() && part.getGenericType().getTypeName().contains(each.getName()));
        return Stream.concat(Stream.of(name), within.flatMap(DocumentsTest::settings));
    }

    private static List<Path> documents() throws IOException {
        return Stream.concat(documentsAt(ROOT), documentsBelow(ROOT.resolve("docs")).stream())
                .toList();
    }

    private static List<Path> documentsBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(DocumentsTest::isDocument).sorted().toList();
        }
    }

    /** The document itself, or those in the folder. */
    private static Stream<Path> documentsAt(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place).filter(DocumentsTest::isDocument);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(DocumentsTest::isDocument).sorted().toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".md");
    }

    private static List<MatchResult> links(Path document) {
        return LINK.matcher(BLOCK.matcher(content(document)).replaceAll(""))
                .results()
                .toList();
    }

    private static Path target(Path document, MatchResult link) {
        return link.group(1).isEmpty()
                ? document
                : document.resolveSibling(link.group(1)).normalize();
    }

    /** As GitHub names them: small letters and digits, a dash for each blank. */
    private static Set<String> anchors(Path document) {
        return HEADING.matcher(content(document))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String number(Path decision) {
        return decision.getFileName().toString().substring(0, 4);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

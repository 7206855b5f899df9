package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there, in both languages, and nothing is there for nobody. */
class MessageKeysTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*\\.[a-zA-Z0-9._-]*)\"");
    private static final Pattern SAID =
            Pattern.compile("(?:\\bt|Message\\.of)\\(\\s*\"([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])\"\\s*[,)]");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndNoEmptyText(String bundle) throws IOException {
        Properties vietnamese = texts(bundle);
        Properties english = texts(bundle + "_en");

        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesMentionTheSameThings(String bundle) throws IOException {
        Properties vietnamese = texts(bundle);
        Properties english = texts(bundle + "_en");

        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as("placeholders of %s", key)
                    .isEqualTo(placeholders(vietnamese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void textsWithPlaceholdersDoubleTheirApostrophes(String bundle) throws IOException {
        for (Properties texts : List.of(texts(bundle), texts(bundle + "_en"))) {
            assertThat(texts.stringPropertyNames())
                    .filteredOn(key -> !placeholders(texts.getProperty(key)).isEmpty())
                    .noneMatch(key -> texts.getProperty(key).replace("''", "").contains("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyBelongsToItsModuleAndStandsOnce(String bundle) throws IOException {
        List<String> keys = Files.readAllLines(MESSAGES.resolve(bundle + ".properties")).stream()
                .filter(line -> line.matches("[a-z][^#!=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.startsWith(bundle + "."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsSaidSomewhere(String bundle) throws IOException {
        Set<String> literals = found(LITERAL);
        List<String> beginnings =
                literals.stream().filter(literal -> literal.matches(".*[.-]")).toList();

        assertThat(texts(bundle).stringPropertyNames())
                .filteredOn(
                        key -> !literals.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .as("texts of %s that nothing refers to", bundle)
                .isEmpty();
    }

    @Test
    void everythingSaidHasAText() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles()) {
            known.addAll(texts(bundle).stringPropertyNames());
        }

        assertThat(found(SAID)).isNotEmpty().isSubsetOf(known);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*/(java|jte)/.*\\.(java|jte)"))
                    .flatMap(file -> pattern.matcher(content(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}

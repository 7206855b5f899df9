package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stylesheets are packed together, so that a class whose rules stand in two files means what the later one says. */
class StylesTest {

    private static final Path STYLES = Path.of("src/main/frontend/styles");
    private static final Pattern COMMENT_OR_ARGUMENTS = Pattern.compile("(?s)/\\*.*?\\*/|\\([^()]*\\)");
    private static final Pattern SELECTORS = Pattern.compile("([^{};@]+)\\{");
    private static final Pattern FIRST_CLASS = Pattern.compile("^\\.(mc-[\\w-]+)");

    /** Of the body: what stands behind one of them holds on the pages of those readers only. */
    private static final Set<String> READERS = Set.of("mc-citizen", "mc-staff", "mc-kiosk");

    @Test
    void aClassHasItsRulesInOneFile() throws IOException {
        var files = new TreeMap<String, Set<String>>();
        for (var file : stylesheets()) {
            firstClasses(Files.readString(file))
                    .forEach(name -> files.computeIfAbsent(name, _ -> new TreeSet<>())
                            .add(STYLES.relativize(file).toString()));
        }

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files.entrySet())
                .allSatisfy((Map.Entry<String, Set<String>> each) ->
                        assertThat(each.getValue()).as(each.getKey()).hasSize(1));
    }

    private static List<Path> stylesheets() throws IOException {
        try (Stream<Path> all = Files.walk(STYLES)) {
            return all.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static List<String> firstClasses(String css) {
        var found = new ArrayList<String>();
        var rules = SELECTORS.matcher(COMMENT_OR_ARGUMENTS.matcher(css).replaceAll(""));
        while (rules.find()) {
            for (var selector : rules.group(1).split(",")) {
                var first = FIRST_CLASS.matcher(selector.strip());
                if (first.find() && !READERS.contains(first.group(1))) {
                    found.add(first.group(1));
                }
            }
        }
        return found;
    }
}

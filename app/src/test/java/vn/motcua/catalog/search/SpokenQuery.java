package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What somebody types, and the procedures of which one is expected within the first three.
 *
 * @param demo in the demonstration's catalogue; empty where it has none
 * @param national in the national catalogue; empty where it has none
 */
public record SpokenQuery(String typed, List<String> demo, List<String> national) {

    private static final int FIRST = 3;

    public static List<SpokenQuery> all() {
        try (InputStream file = Objects.requireNonNull(
                SpokenQuery.class.getResourceAsStream("/catalog/spoken-queries.csv"), "spoken-queries.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(part -> new SpokenQuery(part[0], codes(part[1]), codes(part[2])))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Asks for every query that a catalogue can answer, and names all that it misses.
     *
     * @param expected of a query, in that catalogue
     * @param search the codes found for a text, best first
     * @param least how many queries there must be, so that an empty list proves nothing
     */
    public static void allAreAnswered(
            Function<SpokenQuery, List<String>> expected, Function<String, List<String>> search, int least) {
        var missed = new ArrayList<String>();
        var asked =
                all().stream().filter(query -> !expected.apply(query).isEmpty()).toList();
        for (var query : asked) {
            var first = search.apply(query.typed()).stream().limit(FIRST).toList();
            if (first.stream().noneMatch(expected.apply(query)::contains)) {
                missed.add("%s: %s instead of %s".formatted(query.typed(), first, expected.apply(query)));
            }
        }
        assertThat(asked).hasSizeGreaterThanOrEqualTo(least);
        assertThat(missed).isEmpty();
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }
}

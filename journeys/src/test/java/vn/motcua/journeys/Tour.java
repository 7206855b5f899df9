package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A walk through many pages that looks at each of them, says at its end all that is wrong, and knows from the table of
 * access which pages it passed by.
 */
public final class Tour {

    private static final String MATRIX = "/access-matrix.csv";

    private final Visitor visitor;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private int looks;

    public Tour(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens a page and looks at it. */
    public Tour sees(String picture, String path) {
        visitor.opens(path);
        seen.add(withoutQuery(path));
        return looks(picture);
    }

    /** Opens the form, empties what was filled in, sends it by its last button, and looks at what it says is wrong. */
    public Tour seesErrors(String picture, String path) {
        emptied(path)
                .page()
                .locator("main form[method=post] button[type=submit]")
                .last()
                .click();
        return errors(picture);
    }

    /** The same by another button than the last. */
    public Tour seesErrors(String picture, String path, String button) {
        emptied(path).presses(button);
        return errors(picture);
    }

    private Visitor emptied(String path) {
        visitor.opens(path).page().locator("main form[method=post] input[type=text]").all().stream()
                .filter(Locator::isVisible)
                .forEach(Locator::clear);
        return visitor;
    }

    private Tour errors(String picture) {
        visitor.reads("Có thông tin cần sửa").forgives(422);
        return looks(picture);
    }

    /** Looks at the page that is open. */
    public Tour looks(String picture) {
        seen.add(withoutQuery(visitor.page().url().replaceFirst("^https?://[^/]+", "")));
        looks++;
        try {
            visitor.looksRightOnEveryScreen(picture);
        } catch (AssertionError fault) {
            faults.add(picture + ": " + fault.getMessage());
        }
        return this;
    }

    /** Ends the walk: nothing was wrong with any of the pages. */
    public Set<String> ends() {
        assertThat(faults).as("of %d pages that were looked at", looks).isEmpty();
        return seen;
    }

    /** The pages under an address that the table of access lists and none of these addresses is. */
    public static List<String> unseen(String area, Set<String> addresses) {
        return pages().filter(page -> page.equals(area) || page.startsWith(area + "/"))
                .filter(page -> addresses.stream().noneMatch(pattern(page).asMatchPredicate()))
                .toList();
    }

    private static String withoutQuery(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    private static Pattern pattern(String page) {
        return Pattern.compile(page.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"));
    }

    private static Stream<String> pages() {
        var table = Objects.requireNonNull(Tour.class.getResourceAsStream(MATRIX), MATRIX);
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> line.startsWith("GET,"))
                    .map(line -> line.split(",", -1)[1])
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

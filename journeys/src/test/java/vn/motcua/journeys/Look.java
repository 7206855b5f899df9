package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A look at a page: nothing that axe objects to, nothing wider than the screen, no text that is missing. */
final class Look {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;
    private final Screen screen;
    private final boolean scripts;

    Look(Page page, Screen screen, boolean scripts) {
        this.page = page;
        this.screen = screen;
        this.scripts = scripts;
    }

    void keep(String picture) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(
                        "target/screenshots", picture + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png"))
                .setFullPage(true));
    }

    void isRight(String picture) {
        keep(picture);
        assertThat(Everybody.keys(page))
                .as("message keys instead of their texts")
                .isEmpty();
        if (scripts) {
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of the page on a screen of %d", screen.width)
                    .isLessThanOrEqualTo(screen.width);
            assertThat(violations()).as("accessibility of %s", page.url()).isEmpty();
        }
    }

    /** In the page itself, since no page of ours has frames, and the violations only: a fraction of the time. */
    private List<String> violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
    }
}

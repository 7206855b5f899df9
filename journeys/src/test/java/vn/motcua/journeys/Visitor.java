package vn.motcua.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person at a browser, with cookies of their own.
 *
 * <p>Fields, buttons and links are found by what they are called on the screen, as a person finds them.
 */
public final class Visitor {

    static {
        // Of a machine that does other things besides.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Screen screen;
    private final boolean scripts;
    private final Weight weight;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String address, Screen screen, boolean scripts) {
        this.address = address;
        this.screen = screen;
        this.scripts = scripts;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(screen.width, screen.height)
                .setJavaScriptEnabled(scripts)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        this.page = context.newPage();
        this.weight = new Weight(context.newCDPSession(page));
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    /** A form that is shown again answers 422, which Chromium notes for every document; that is no fault of the page. */
    private void note(ConsoleMessage message) {
        boolean refusedForm =
                message.text().contains("status of 422") && message.location().startsWith(page.url());
        if (!refusedForm && List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    /** The browser's page, for whatever has no word here. */
    public Page page() {
        return page;
    }

    /** Opens an address and expects it to be there. */
    public Visitor opens(String path) {
        return opens(path, 200);
    }

    /** Opens an address and expects this status; the browser's own complaint about it is not held against the page. */
    public Visitor opens(String path, int status) {
        weight.reset();
        Response response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(status);
        if (status >= 400) {
            complaints.removeIf(complaint -> complaint.contains("status of " + status));
        }
        return this;
    }

    /** Types into the field with this label, over what it holds. */
    public Visitor types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Chooses in the list with this label. */
    public Visitor chooses(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** Ticks the box or the radio with this label. */
    public Visitor ticks(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Presses the button with this text. */
    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        return this;
    }

    /** Follows the link with this text. */
    public Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
        return this;
    }

    /** Chooses this file, as if it lay on their disk, in the field with this label. */
    public Visitor hands(String label, String file, String content) {
        return hands(label, file, content.getBytes(UTF_8));
    }

    /** Chooses this file, as if it lay on their disk, in the field with this label. */
    public Visitor hands(String label, String file, byte[] content) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(file, "application/octet-stream", content));
        return this;
    }

    /** Hands a file over as it is. */
    public Visitor hands(String label, Path file) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
        return this;
    }

    /** Waits for the cursor to stand in the field with this label: a page gives it there a moment after it is shown. */
    public Visitor hasTheCursorIn(String label) {
        assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        return this;
    }

    /** Presses a key, such as {@code Tab} or {@code Control+Enter}. */
    public Visitor hits(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Expects this text on the page. */
    public Visitor reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** Loads the page anew until this text is there: what is done behind the page is done when it is done. */
    public Visitor readsInTheEnd(String text) {
        for (int look = 0; look < 120 && page.getByText(text).count() == 0; look++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return reads(text);
    }

    /** Expects this heading of the page. */
    public Visitor readsHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text);
        return this;
    }

    /** Expects to be at this address, its query included. */
    public Visitor isAt(String path) {
        page.waitForURL(url -> url.endsWith(path));
        return this;
    }

    /** Does not hold the browser's own complaint about a refused form against the page. */
    public Visitor forgives(int status) {
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
        return this;
    }

    /** Does not hold the browser's own complaints about a connection that the story broke against the page. */
    public Visitor forgivesBrokenConnections() {
        complaints.removeIf(complaint -> complaint.contains("net::ERR_"));
        return this;
    }

    /** Looks at the page as it stands: see {@link Look}; keeps a picture under target/screenshots. */
    public Visitor looksRight(String picture) {
        new Look(page, screen, scripts).isRight(picture);
        return this;
    }

    /** Keeps a picture of the page, and looks no closer: for one page after another of the same make. */
    public Visitor keepsPicture(String picture) {
        new Look(page, screen, scripts).keep(picture);
        return this;
    }

    /** The same as {@link #looksRight} at the width of every screen, without opening the page anew. */
    public Visitor looksRightOnEveryScreen(String picture) {
        for (Screen each : Screen.values()) {
            page.setViewportSize(each.width, each.height);
            new Look(page, each, scripts).isRight(picture);
        }
        page.setViewportSize(screen.width, screen.height);
        return this;
    }

    /** Expects that opening the present page cost at most so many kilobytes over the wire. */
    public Visitor weighsAtMost(int kilobytes) {
        page.waitForLoadState();
        assertThat(weight.bytes()).as("bytes over the wire for %s", page.url()).isLessThanOrEqualTo(kilobytes * 1000L);
        return this;
    }

    /** Forgets stylesheets, scripts and pages, but not who is signed in. */
    public Visitor startsCold() {
        weight.forgetWhatWasFetched();
        return this;
    }

    /** How often the last {@link #opens} asked the server. */
    public int requests() {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return weight.requests();
    }

    /** Bytes over the wire since the last address was opened. */
    public long weight() {
        return weight.bytes();
    }

    Visitor holding(String cookie, String value) {
        context.addCookies(List.of(new Cookie(cookie, value).setUrl(address)));
        return this;
    }

    /** Closes the browser, and tells what it complained about. */
    List<String> leaves() {
        context.close();
        return complaints;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

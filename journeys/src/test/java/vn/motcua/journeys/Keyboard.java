package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Somebody who has a keyboard and nothing else: goes from stop to stop with Tab, and never clicks.
 *
 * <p>At each stop the focus must be seen, lie within the window, and come after the one before in the order of the page.
 */
public final class Keyboard {

    private static final int MOST_STOPS = 120;

    /** Radios and boxes are drawn beside themselves, by their labels. */
    private static final String STOP = """
            () => {
              const e = document.activeElement
              if (!e || e === document.body) return null
              const label = e.labels?.[0]
              const drawn = e.matches('.govuk-radios__input, .govuk-checkboxes__input') ? getComputedStyle(label, '::before') : getComputedStyle(e)
              const box = (e.matches('.govuk-radios__input, .govuk-checkboxes__input') ? label : e).getBoundingClientRect()
              const ringed = drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) >= 2
              const shadowed = drawn.boxShadow !== 'none'
              window.mcStop = window.mcStop && window.mcStop.isConnected ? window.mcStop : null
              const after = !window.mcStop || !!(window.mcStop.compareDocumentPosition(e) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))
              window.mcStop = e
              return {
                name: (e.getAttribute('aria-label') || label?.innerText || e.innerText || e.value || '').replace(/\\s+/g, ' ').trim(),
                tag: e.tagName, type: e.type ?? '', value: e.value ?? '', field: e.name ?? '',
                seen: ringed || shadowed,
                inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                after, jumps: e.tabIndex > 0,
                chosen: e.type === 'radio' ? !!document.querySelector(`input[name="${CSS.escape(e.name)}"]:checked`) : !!e.checked,
              }
            }
            """;

    /** Where the focus is. */
    private record Stop(String name, String tag, String type, String value, String field, boolean chosen) {

        boolean isButton() {
            return tag.equals("BUTTON") || tag.equals("INPUT") && type.equals("submit");
        }
    }

    private final Page page;
    private final List<String> visited = new ArrayList<>();

    public Keyboard(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Goes on to the link, button or field of this name. */
    public Keyboard goesTo(String name) {
        return goesTo(stop -> stop.name().equals(name), name);
    }

    private Keyboard goesTo(Predicate<Stop> wanted, String name) {
        visited.clear();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            var stop = next();
            if (stop != null && wanted.test(stop)) {
                return this;
            }
            visited.add(stop == null ? "(end of the page)" : stop.name());
        }
        throw new AssertionError("no way by the keyboard to \"" + name + "\": " + visited);
    }

    /** Goes on to it and presses it. */
    public Keyboard enters(String name) {
        goesTo(name);
        return enter();
    }

    /** Presses Enter and waits for the page that comes. */
    public Keyboard enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    public Keyboard types(String label, String text) {
        goesTo(label);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Goes down in the list of this label as far as this value. */
    public Keyboard chooses(String label, String value) {
        goesTo(label);
        for (int steps = 0; steps < MOST_STOPS && !now().value().equals(value); steps++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(now().value()).as(label).isEqualTo(value);
        return this;
    }

    /** Opens the dialogue of a field for files, and picks one. */
    public Keyboard hands(String name, FilePayload file) {
        goesTo(stop -> stop.name().contains(name), name);
        page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(file);
        return this;
    }

    /**
     * Answers every question of the page that is still open, by the kind of its field, and sends the page by its button.
     *
     * @param answers by a part of a field's name, of which the longest counts; the rest gets {@code otherwise}
     */
    public Keyboard answersAll(Map<String, String> answers, String otherwise, String button) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            var stop = next();
            if (stop == null) {
                continue;
            }
            if (stop.isButton() && stop.name().equals(button)) {
                return enter();
            }
            answer(stop, answers, otherwise);
        }
        throw new AssertionError("no way by the keyboard to \"" + button + "\"");
    }

    private void answer(Stop stop, Map<String, String> answers, String otherwise) {
        if (List.of("radio", "checkbox").contains(stop.type())) {
            if (!stop.chosen()) {
                page.keyboard().press("Space");
            }
        } else if (stop.tag().equals("SELECT") && stop.value().isEmpty()) {
            page.keyboard().press("ArrowDown");
        } else if (List.of("text", "tel", "email", "textarea").contains(stop.type())
                && stop.value().isEmpty()) {
            var known = answers.keySet().stream()
                    .filter(part -> stop.field().toLowerCase(Locale.ROOT).contains(part))
                    .max(Comparator.comparingInt(String::length));
            page.keyboard().type(known.map(answers::get).orElse(otherwise));
        }
    }

    /** Goes back with Shift and Tab as far as the thing of this name. */
    public Keyboard goesBackTo(String name) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Shift+Tab");
            page.evaluate("window.mcStop = null");
            var stop = look();
            if (stop != null && stop.name().equals(name)) {
                return this;
            }
        }
        throw new AssertionError("no way back by the keyboard to \"" + name + "\"");
    }

    /** Walks over the whole page and out at its end: nothing holds the focus. */
    public List<String> walksThrough() {
        page.evaluate("() => { document.activeElement?.blur(); window.mcStop = null; window.scrollTo(0, 0) }");
        visited.clear();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            var stop = next();
            if (stop == null && !visited.isEmpty()) {
                return List.copyOf(visited);
            }
            if (stop != null) {
                visited.add(stop.name());
            }
        }
        throw new AssertionError("the focus is held: " + visited);
    }

    /** The next stop; null beyond the last. */
    private Stop next() {
        page.keyboard().press("Tab");
        return look();
    }

    /** Where the focus is, as it must be. */
    private Stop now() {
        page.evaluate("window.mcStop = null");
        var stop = look();
        assertThat(stop).as("the focus").isNotNull();
        return stop;
    }

    @SuppressWarnings("unchecked")
    private Stop look() {
        var found = (Map<String, Object>) page.evaluate(STOP);
        if (found == null) {
            page.evaluate("window.mcStop = null");
            return null;
        }
        var name = String.valueOf(found.get("name"));
        assertThat(found.get("seen")).as("the focus on \"%s\" is seen", name).isEqualTo(true);
        assertThat(found.get("inside")).as("\"%s\" lies in the window", name).isEqualTo(true);
        assertThat(found.get("after"))
                .as("\"%s\" comes after what was before", name)
                .isEqualTo(true);
        assertThat(found.get("jumps")).as("\"%s\" jumps the order", name).isEqualTo(false);
        return new Stop(
                name,
                String.valueOf(found.get("tag")),
                String.valueOf(found.get("type")),
                String.valueOf(found.get("value")),
                String.valueOf(found.get("field")),
                Boolean.TRUE.equals(found.get("chosen")));
    }
}

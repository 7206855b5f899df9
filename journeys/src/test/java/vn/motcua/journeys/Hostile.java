package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who types scripts into every field of every form they are shown.
 *
 * <p>Whether one of them became part of a page is asked of the browser, not of the text: an element of ours that nobody
 * wrote into a page stands in it only when what was typed was taken for markup.
 */
public final class Hostile {

    private static final String TEXT =
            "Bà <mc-typed>H'Ŏr</mc-typed> \"'></textarea></title><img src=x onerror=alert(1)><mc-typed>";

    /** Forms in which something can be typed; that of the search in the head of each page only once. */
    private static final String FORMS = """
            () => [...document.forms].map((form, index) => ({
                index, path: new URL(form.action).pathname, method: form.method,
                fields: [...form.elements].filter(e => e.tagName === 'TEXTAREA' || e.tagName === 'INPUT'
                    && !['hidden', 'file', 'submit', 'radio', 'checkbox', 'button'].includes(e.type)).length
            })).filter(form => form.fields > 0)
            """;

    /**
     * Scripts everywhere; or, so that the form is accepted, only where it asks for words. What is hidden from people, to
     * find out programs, stays empty.
     */
    private static final String TYPE = """
            ([index, text, plausible]) => {
              const form = document.forms[index]
              const asked = n => !plausible ? null : /day$/.test(n) ? '5' : /month$/.test(n) ? '3' : /year$/.test(n) ? '1990'
                : /idnumber|identifier|number$/i.test(n) ? '051190000017' : /phone/i.test(n) ? '0912345678'
                : /email/i.test(n) ? 'lai@example.vn' : null
              for (const e of form.elements) {
                if (e.name === '' || e.tabIndex < 0 || ['hidden', 'file', 'submit', 'button'].includes(e.type)) continue
                if (e.type === 'radio') { if (!form.querySelector(`input[name="${e.name}"]:checked`)) e.checked = true }
                else if (e.type === 'checkbox') e.checked = true
                else if (e.tagName === 'SELECT') { if (!e.value) e.selectedIndex = Math.min(1, e.options.length - 1) }
                else {
                  e.removeAttribute('maxlength')
                  e.value = asked(e.name) ?? (e.inputMode === 'numeric' && plausible ? '1' : text)
                }
              }
              form.noValidate = true
              HTMLFormElement.prototype.submit.call(form)
            }
            """;

    private static final String LINKS = """
            below => [...new Set([...document.querySelectorAll('main a[href]')].map(a => a.pathname))]
              .filter(path => path.startsWith(below))
            """;

    private static final String TAKEN_FOR_MARKUP =
            "() => document.querySelectorAll('mc-typed, img[src=\"x\"], [onerror]').length";

    private static final String SHOWN = "() => document.body.innerText.includes('<mc-typed>')";

    private final Visitor visitor;
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();
    private final Set<String> faults;

    /** @param faults where what is wrong is noted */
    public Hostile(Visitor visitor, Set<String> faults) {
        this.visitor = visitor;
        this.faults = faults;
    }

    /** Posts every form of the page at this address, twice; gives where the last one led. */
    public String triesEverything(String address) {
        var page = visitor.page();
        page.navigate(address);
        var forms = forms(page);
        for (var form : forms) {
            for (var plausible : List.of(false, true)) {
                page.navigate(address);
                if (forms(page).contains(form)) {
                    tries(page, form, plausible);
                }
            }
        }
        return page.url();
    }

    /** Looks at a page on which something of what was typed may stand by now. */
    public void looksAt(String address) {
        var page = visitor.page();
        var answer = Objects.requireNonNull(page.navigate(address));
        examines(page, answer, address);
        if (Objects.equals(page.evaluate(SHOWN), true)) {
            shown.add(address);
        }
    }

    /** Looks at the page and at all that it leads to below another address; gives those. */
    @SuppressWarnings("unchecked")
    public List<String> followsEverything(String address, String below) {
        looksAt(address);
        var found = (List<String>) visitor.page().evaluate(LINKS, below);
        found.forEach(this::looksAt);
        return found;
    }

    /** The pages, looked at afterwards, that show what was typed as the text that it is. */
    public Set<String> shown() {
        return shown;
    }

    /** The addresses that got something typed, each after its method. */
    public Set<String> tried() {
        return tried;
    }

    private void tries(Page page, Map<String, Object> form, boolean plausible) {
        var answer = page.waitForNavigation(() -> page.evaluate(TYPE, List.of(form.get("index"), TEXT, plausible)));
        tried.add(form.get("method") + " " + form.get("path"));
        examines(page, Objects.requireNonNull(answer), form.get("path") + (plausible ? " with words" : ""));
    }

    private void examines(Page page, Response answer, String what) {
        if (answer.status() >= 500 || answer.status() == 403) {
            faults.add(what + ": status " + answer.status());
        }
        if (!Objects.equals(page.evaluate(TAKEN_FOR_MARKUP), 0)) {
            faults.add(what + ": what was typed was taken for markup");
        }
        visitor.forgives(answer.status());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> forms(Page page) {
        var forms = (List<Map<String, Object>>) page.evaluate(FORMS);
        assertThat(forms).as(page.url()).isNotNull();
        return forms;
    }
}

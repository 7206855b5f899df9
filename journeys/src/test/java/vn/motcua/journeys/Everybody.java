package vn.motcua.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a machine can tell of whether everybody can use a page, beyond what axe tells; each answer names what is wrong.
 *
 * <p>A viewport of 320 px is what remains of 1280 px at a zoom of 400 %.
 */
public final class Everybody {

    private static final String SHOWN = """
            const shown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
              && !e.closest('.govuk-visually-hidden') && e.getBoundingClientRect().width > 1
            const named = e => `${e.tagName.toLowerCase()}.${e.className} "${(e.innerText || e.value || '').trim().slice(0, 60)}"`
            """;

    private Everybody() {}

    /** Elements that need scrolling in two directions; tables may. */
    public static List<String> reflowsAt(Page page, int width) {
        var before = page.viewportSize();
        page.setViewportSize(width, before.height);
        var wide = strings(page, """
                const wide = document.documentElement.scrollWidth
                if (wide <= innerWidth) return []
                return [`${wide} px`, ...[...document.querySelectorAll('body *')]
                  .filter(e => shown(e) && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.mc-table-scroll'))
                  .map(named).slice(0, 5)]
                """);
        page.setViewportSize(before.width, before.height);
        return wide;
    }

    /** Texts that are cut or pushed out when lines, words, letters and paragraphs stand as far apart as WCAG 1.4.12 says. */
    public static List<String> withstandsTextSpacing(Page page) {
        return strings(page, """
                const sheet = new CSSStyleSheet()
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }')
                document.adoptedStyleSheets = [sheet]
                const cut = [...document.querySelectorAll('body *')].filter(e => shown(e) && e.innerText?.trim()
                  && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1
                  && !e.matches('input, textarea, select')).map(named)
                const wide = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : []
                document.adoptedStyleSheets = []
                return [...wide, ...cut]
                """);
    }

    /** Buttons of the page that are lower than 44 px. */
    public static List<String> smallActions(Page page) {
        return strings(page, """
                return [...document.querySelectorAll('main .govuk-button')].filter(shown)
                  .filter(e => e.getBoundingClientRect().height < 44).map(e => `${Math.round(e.getBoundingClientRect().height)} px ${named(e)}`)
                """);
    }

    /** Buttons and fields whose edge only a background showed, which forced colours take away. */
    public static List<String> lostInForcedColours(Page page) {
        return strings(page, """
                return [...document.querySelectorAll('.govuk-button, .govuk-input, .govuk-select, .govuk-textarea, .mc-card, .mc-narrow__link')].filter(shown)
                  .filter(e => parseFloat(getComputedStyle(e).borderTopWidth) === 0 || getComputedStyle(e).borderTopStyle === 'none').map(named)
                """);
    }

    /** What moves although the reader asked for less motion. */
    public static List<String> moving(Page page) {
        return strings(page, """
                return document.getAnimations().filter(a => a.playState === 'running').map(a => a.effect?.target ? named(a.effect.target) : 'page')
                """);
    }

    public static List<String> languageIs(Page page, String language) {
        return strings(page, """
                const lang = document.documentElement.lang
                return lang === '%s' ? [] : [lang]
                """.formatted(language));
    }

    /**
     * Texts, names and titles with Vietnamese letters that do not say that they are Vietnamese.
     *
     * <p>Not asked of numbers of decisions, of messages, which stay in the language in which they were sent, and of the title
     * of a page whose heading has a Vietnamese name only: a title has no language of its own.
     *
     * @param names of people and systems, which have no other language
     */
    public static List<String> vietnameseOutsideItsLanguage(Page page, List<String> names) {
        return strings(page, """
                const names = %s
                const plain = text => names.reduce((left, name) => left.replaceAll(name, ''), text ?? '').replace(/\\S*\\d\\/\\S+/g, '')
                const isVietnamese = text => /[\\u0300\\u0301\\u0302\\u0303\\u0306\\u0309\\u031b\\u0323đĐ]/.test(plain(text).normalize('NFD'))
                const says = e => e.closest('[lang]')?.lang
                const found = []
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
                while (walker.nextNode()) {
                  const text = walker.currentNode, e = text.parentElement
                  if (!['SCRIPT', 'STYLE', 'TEXTAREA'].includes(e.tagName) && isVietnamese(text.data) && says(e) !== 'vi' && !e.closest('.mc-message')) found.push(text.data.trim())
                }
                document.querySelectorAll('[aria-label], [title], [alt], [placeholder]').forEach(e => {
                  for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
                    if (isVietnamese(e.getAttribute(name)) && says(e) !== 'vi') found.push(`${name}="${e.getAttribute(name)}"`)
                })
                const onlyVietnamese = document.querySelector('h1')?.matches('[lang=vi], :has([lang=vi])')
                if (isVietnamese(document.title) && !onlyVietnamese) found.push(`title: ${document.title}`)
                return found
                """.formatted(new JsonMapper().writeValueAsString(names)));
    }

    /** Keys of message bundles that show instead of their texts; what a page writes as code is no key. */
    public static List<String> keys(Page page) {
        return strings(page, """
                const key = /\\b(web|calendar|organisation|identity|applicant|signin|catalog|eligibility|process|dossier|filing|files|papers|eforms|signatures|digitisation|vault|reuse|results|slips|archive|certification|post|reception|notification|messages|follow|feedback|questions|satisfaction|payment|portal|find|documents|counter|office|control)(\\.[a-z][a-zA-Z-]*){1,4}\\b/g
                const code = [...document.querySelectorAll('code')].map(e => e.innerText)
                return [...(document.body.innerText + ' ' + document.title).matchAll(key)].map(m => m[0]).filter(k => !/\\.(pdf|docx?|jpe?g|png|xml|zip|vn|com)$/.test(k) && !code.some(text => text.includes(k)))
                """);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate("() => {" + SHOWN + script + "}");
    }
}

package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The first filing that a page sends arrives, and its draft is begun; what the server says to it is lost. */
final class LostAnswer {

    private static final String LOSE_IT = """
            () => {
              const real = window.fetch
              window.fetch = async (...asked) => {
                const answer = await real(...asked)
                if (asked[1]?.method !== 'POST' || !/\\/whole(\\?|$)/.test(asked[0])) return answer
                const lost = Number(sessionStorage.getItem('lost'))
                sessionStorage.setItem('lost', lost + 1)
                if (lost === 0) throw new TypeError('the line broke')
                return answer
              }
            }
            """;

    private LostAnswer() {}

    static void to(Page page) {
        page.evaluate(LOSE_IT);
    }

    /** The filing was sent once: the next try found the receipt without sending it again. */
    static void wasOfTheOnlyFiling(Page page) {
        assertThat((String) page.evaluate("sessionStorage.getItem('lost')")).isEqualTo("1");
    }
}

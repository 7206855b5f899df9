package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What a browser keeps of filings: records, photographs, pages, and the stylesheet and scripts of these. */
final class KeptOnTheDevice {

    private static final int LOOKS = 80;
    private static final String COUNTED = """
            () => new Promise((resolve) => {
              indexedDB.open('motcua-filings').onsuccess = async (event) => {
                const base = event.target.result
                const count = (store) => new Promise((found) => {
                  base.transaction(store).objectStore(store).count().onsuccess = (it) => found(it.target.result)
                })
                const kept = await caches.has('motcua-filings') ? await (await caches.open('motcua-filings')).keys() : []
                const assets = kept.filter((one) => one.url.includes('/assets/')).length
                const said = `${await count('filings')} filings, ${await count('files')} files, ${kept.length - assets} pages, ${assets} assets`
                base.close()
                resolve(said)
              }
            })
            """;

    private KeptOnTheDevice() {}

    /** The worker may still be about to delete what it has sent. */
    static void becomes(String expected, Page page) {
        for (int look = 0; look < LOOKS && !counted(page).equals(expected); look++) {
            page.waitForTimeout(250);
        }
        assertThat(counted(page)).isEqualTo(expected);
    }

    private static String counted(Page page) {
        return String.valueOf(page.evaluate(COUNTED));
    }
}

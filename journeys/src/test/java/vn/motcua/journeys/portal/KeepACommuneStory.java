package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** A commune's procedures are kept on the phone and read where there is no signal; nothing else is. */
class KeepACommuneStory extends Story {

    private static final String KEPT = "async () => { const kept = await caches.open('motcua-kept')\n";

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void theCatalogueIsReadWithoutASignal() {
        door(Commune.class).procedure();
        var citizen = asCitizen().opens("/communes").types("Tên xã", "Thử").presses("Tìm");
        citizen.looksRight("communes").follows("UBND xã Thử");
        citizen.reads("Cần khoảng").looksRight("commune-procedures");
        keeps(citizen);
        var page = citizen.page();
        var address = page.url();
        citizen.opens("/tracking");
        page.context().setOffline(true);
        try {
            page.navigate(address);
            citizen.readsHeading("Thủ tục của UBND xã Thử");
            page.navigate("/procedures");
            citizen.readsHeading("Không có mạng").looksRight("offline");
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                            .allTextContents())
                    .anyMatch(text -> text.contains("Thủ tục của UBND xã Thử"));
        } finally {
            page.context().setOffline(false);
        }
        assertThat(
                        (Object)
                                page.evaluate(
                                        "async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname)))).flat().filter((path) => !path.startsWith('/assets/')).sort().join(' ')"))
                .isEqualTo("/communes/T1.61/procedures /offline");
    }

    /** Pages are looked at in the order in which they were kept: once the old one is new, the young one was passed by. */
    @Test
    void whatWasKeptMoreThanAnHourAgoIsFetchedAgain() {
        var citizen = asCitizen().opens("/communes/T1.61/procedures");
        keeps(citizen);
        citizen.opens("/tracking");
        var page = citizen.page();
        page.evaluate(KEPT + """
                await kept.delete('/communes/T1.61/procedures', { ignoreSearch: true })
                const sent = (minutes) => ({ headers: { date: new Date(Date.now() - minutes * 60_000).toUTCString() } })
                await kept.put('/communes/T1.61/procedures?lang=en', new Response('as it was kept', sent(55)))
                await kept.put('/communes/T1.61/procedures?lang=vi', new Response('as it was kept', sent(65)))
                """ + "}");

        citizen.opens("/verify");

        assertThat((Object) page.evaluate(KEPT + """
                const text = async (address) => (await kept.match(address)).text()
                const old = '/communes/T1.61/procedures?lang=vi'
                for (let tried = 0; tried < 100 && await text(old) === 'as it was kept'; tried++)
                  await new Promise((after) => setTimeout(after, 100))
                return (await text(old)).includes('UBND xã Thử') + ' ' + await text('/communes/T1.61/procedures?lang=en')
                """ + "}")).isEqualTo("true as it was kept");
    }

    private static void keeps(Visitor citizen) {
        citizen.presses("Lưu để xem khi mất mạng").reads("Đã lưu trong máy này.");
    }
}

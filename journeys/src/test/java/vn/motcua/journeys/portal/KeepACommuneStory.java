package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Story;
import vn.motcua.testing.SmallProvince;

/** A commune's procedures are kept on the phone and read where there is no signal; nothing else is. */
class KeepACommuneStory extends Story {

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found().procedure("9.262001");
    }

    @Test
    void theCatalogueIsReadWithoutASignal() {
        var citizen = asCitizen().opens("/communes").types("Tên xã", "Thử").presses("Tìm");
        citizen.looksRight("communes").follows("UBND xã Thử");
        citizen.reads("Cần khoảng")
                .looksRight("commune-procedures")
                .presses("Lưu để xem khi mất mạng")
                .reads("Đã lưu trong máy này.");
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
}

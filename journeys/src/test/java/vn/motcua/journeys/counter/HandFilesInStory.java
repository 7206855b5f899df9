package vn.motcua.journeys.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.Sheets;
import vn.motcua.dossier.Dossier;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** Files reach the desk however they are handed in, over connections that break, and none has to be sent twice. */
class HandFilesInStory extends Story {

    private static final String DESK = SmallProvince.DESK.value();
    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(60_000);
    private static final byte[] PHOTOGRAPH = Sheets.encoded(Sheets.photographed(Sheets.letter()), "jpg");

    private static final int MEGABYTE = 1 << 20;

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
    }

    @Test
    void aFileIsDroppedOntoItsPaper() {
        var dossier = door(Commune.class).received();
        var officer = atPapersOf(dossier, Screen.DESKTOP);

        gives(officer, "drop", "quyet-dinh.pdf", "application/pdf", Sheets.scanned(Sheets.letter()));

        assertThat(digitised(officer, dossier).proposals().number().value()).isEqualTo("123/QĐ-UBND");
    }

    @Test
    void aWebPictureIsPasted() {
        var dossier = door(Commune.class).received();
        var officer = atPapersOf(dossier, Screen.DESKTOP);

        gives(officer, "paste", "image.webp", "image/webp", Sheets.encoded(Sheets.letter(), "png"));

        assertThat(digitised(officer, dossier).content()).contains("QUYẾT ĐỊNH");
    }

    @Test
    void anUploadWhoseConnectionBreaksGoesOnWhereItStood() {
        var dossier = door(Commune.class).received();
        var officer = atPapersOf(dossier, Screen.PHONE);
        var asked = Collections.synchronizedList(new ArrayList<String>());
        officer.page().onRequest(request -> {
            if (request.url().contains("/uploads")) {
                asked.add(request.method() + " " + request.headers().get("upload-offset"));
            }
        });
        var line = new Line(officer.page());
        var large = withRemarks(PHOTOGRAPH, 5 * MEGABYTE);

        line.carries(MEGABYTE);
        choose(officer, "Tệp PDF hoặc ảnh", "anh-lon.jpg", large);
        waitForHalf(officer);
        line.breaks();
        officer.reads("Mất kết nối, đang thử lại").looksRight("digitisation-upload-paused");
        officer.page().locator(".mc-drop button[type=submit]").click();
        officer.reads("Biểu mẫu sẽ được gửi khi tải lên xong");
        line.isBack();
        taken(officer);

        assertThat(digitised(officer, dossier).content()).contains("Nguyễn Thị Hoa");
        assertThat(asked)
                .as("begun once, nothing of the first part sent again")
                .containsOnlyOnce("POST null", "PATCH 0")
                .contains("HEAD null");
        officer.forgivesBrokenConnections();
    }

    @Test
    void aFileThatIsRefusedTakesNoneOfTheOthersWithIt() {
        var dossier = door(Commune.class).received();
        var officer = atPapersOf(dossier, Screen.PHONE);
        choose(officer, "Tệp PDF hoặc ảnh", "trang-1.jpg", PHOTOGRAPH);
        choose(officer, "Tệp PDF hoặc ảnh", "ghi-chu.pdf", "chỉ là chữ".getBytes(StandardCharsets.UTF_8));
        arrived(officer, 2);

        officer.page().locator(".mc-drop button[type=submit]").click();
        officer.page().locator(".govuk-error-summary").waitFor();
        assertThat(officer.page().locator(".govuk-error-summary")).containsText("ghi-chu.pdf");
        arrived(officer, 2);
        officer.looksRight("digitisation-upload-refused");

        officer.page()
                .locator(".mc-uploads li")
                .filter(new Locator.FilterOptions().setHasText("ghi-chu.pdf"))
                .getByText("Bỏ tệp")
                .click();
        officer.page().locator(".mc-drop button[type=submit]").click();
        taken(officer);
        assertThat(digitised(officer, dossier).pages()).isEqualTo(1);
    }

    @Test
    void aPhoneSendsOnePhotographAfterTheOtherFromItsCamera() {
        var dossier = door(Commune.class).received();
        var officer = atPapersOf(dossier, Screen.DESKTOP);
        officer.page().getByText("Chụp bằng điện thoại").first().click();
        var address = officer.page().locator(".mc-link__address").innerText();
        var phone = asCitizen().opens(address.substring(address.indexOf("/capture/")));
        assertThat(phone.page().getByLabel("Chụp ảnh").getAttribute("capture")).isEqualTo("environment");

        choose(phone, "Chụp ảnh", "IMG_0001.jpg", PHOTOGRAPH);
        arrived(phone, 1);
        choose(phone, "Chụp ảnh", "IMG_0002.jpg", PHOTOGRAPH);
        arrived(phone, 2);
        phone.looksRight("digitisation-phone-photographs");
        phone.presses("Gửi").reads("Đã gửi. Có thể gửi thêm trang.");

        assertThat(digitised(officer, dossier).pages()).isEqualTo(2);
    }

    @Test
    void aPhotographChosenBeforeTheScriptsArriveIsSentAllTheSame() {
        var dossier = door(Commune.class).received();
        var officer = atPapersOf(dossier, Screen.DESKTOP);
        officer.page().getByText("Chụp bằng điện thoại").first().click();
        var address = officer.page().locator(".mc-link__address").innerText();
        var phone = asCitizen();
        var script = new AtomicReference<Route>();
        phone.page().route(Pattern.compile("/upload[^/]*\\.js"), script::set);
        phone.opens(address.substring(address.indexOf("/capture/")));

        choose(phone, "Chụp ảnh", "IMG_0001.jpg", PHOTOGRAPH);
        assertThat(phone.page().locator(".mc-uploads li")).hasCount(0);
        phone.page().waitForCondition(() -> script.get() != null);
        script.get().resume();

        arrived(phone, 1);
        phone.presses("Gửi").reads("Đã gửi. Có thể gửi thêm trang.");
        assertThat(digitised(officer, dossier).pages()).isEqualTo(1);
    }

    @Test
    void aPhoneWhoseLinkRanOutSaysSoBeforeAnythingIsSent() {
        var dossier = door(Commune.class).received();
        var officer = atPapersOf(dossier, Screen.DESKTOP);
        officer.page().getByText("Chụp bằng điện thoại").first().click();
        var address = officer.page().locator(".mc-link__address").innerText();
        var phone = asCitizen().opens(address.substring(address.indexOf("/capture/")));
        clock().moveTo("2026-01-05T08:20");

        choose(phone, "Chụp ảnh", "IMG_0001.jpg", PHOTOGRAPH);

        phone.reads("Đường dẫn đã hết 15 phút").forgives(410);
    }

    /** The second of three parts is on its way. */
    private static void waitForHalf(Visitor officer) {
        var progress = officer.page().locator(".mc-uploads progress").last();
        for (int looks = 0; looks < 400; looks++) {
            if (((Number) progress.evaluate("bar => bar.value")).doubleValue() > 0.45) {
                return;
            }
            officer.page().waitForTimeout(50);
        }
        throw new AssertionError("not half of it sent within 20 seconds");
    }

    /** The line between a browser and the product. */
    private record Line(CDPSession session) {

        Line(Page page) {
            this(page.context().newCDPSession(page));
        }

        /** @param bytes a second, from the browser */
        void carries(int bytes) {
            is(false, bytes);
        }

        void breaks() {
            is(true, 0);
        }

        void isBack() {
            is(false, -1);
        }

        private void is(boolean offline, int upload) {
            var conditions = new JsonObject();
            conditions.addProperty("offline", offline);
            conditions.addProperty("latency", 0);
            conditions.addProperty("downloadThroughput", -1);
            conditions.addProperty("uploadThroughput", upload);
            session.send("Network.emulateNetworkConditions", conditions);
        }
    }

    private Visitor atPapersOf(Dossier dossier, Screen screen) {
        var officer = asStaff(Role.RECEPTION_OFFICER, DESK, screen, true);
        officer.opens("/counter/dossiers/" + dossier.code() + "/papers");
        officer.page().waitForLoadState();
        return officer;
    }

    /** Drops or pastes a file as the browser would on behalf of a hand. */
    private static void gives(Visitor officer, String how, String name, String type, byte[] content) {
        officer.page()
                .evaluate("""
                        async ([how, name, type, content]) => {
                          let blob = new Blob([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))])
                          if (type === 'image/webp') {
                            const picture = await createImageBitmap(blob)
                            const canvas = new OffscreenCanvas(picture.width, picture.height)
                            canvas.getContext('2d').drawImage(picture, 0, 0)
                            blob = await canvas.convertToBlob({ type, quality: 0.9 })
                          }
                          const files = new DataTransfer()
                          files.items.add(new File([blob], name, { type }))
                          const target = document.querySelector('[data-mc-drop]')
                          target.dispatchEvent(how === 'drop'
                            ? new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true })
                            : new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true }))
                        }
                        """, List.of(how, name, type, Base64.getEncoder().encodeToString(content)));
        taken(officer);
    }

    private static void taken(Visitor officer) {
        officer.page().getByText("Đã nhận tệp").first().waitFor(PATIENT);
    }

    private static void choose(Visitor visitor, String label, String name, byte[] content) {
        visitor.page()
                .getByLabel(label)
                .first()
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static void arrived(Visitor visitor, int files) {
        assertThat(visitor.page().locator(".mc-uploads li[data-state=sent]"))
                .hasCount(files, new HasCountOptions().setTimeout(30_000));
    }

    private DigitisedPaper digitised(Visitor officer, Dossier dossier) {
        officer.opens("/counter/dossiers/" + dossier.code() + "/papers");
        officer.page().getByText("Kiểm tra và xác nhận").first().waitFor(PATIENT);
        return door(DigitisedPapers.class).of(dossier.id(), "c1").orElseThrow();
    }

    /** The same photograph, so many bytes longer by remarks that nobody reads. */
    private static byte[] withRemarks(byte[] jpeg, long bytes) {
        var longer = new ByteArrayOutputStream();
        longer.write(jpeg, 0, 2);
        byte[] remark = new byte[60_000];
        for (long added = 0; added < bytes; added += remark.length + 4) {
            int length = remark.length + 2;
            longer.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) (length >> 8), (byte) length});
            longer.writeBytes(remark);
        }
        longer.write(jpeg, 2, jpeg.length - 2);
        return longer.toByteArray();
    }
}

package vn.motcua.journeys.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.PaperState;
import vn.motcua.digitisation.Separators;
import vn.motcua.digitisation.Sheets;
import vn.motcua.digitisation.pdf.PdfWriting;
import vn.motcua.dossier.Dossier;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** The papers of dossiers become files: a stack scanned in one go, and photographs of a phone. */
class DigitiseAStackStory extends Story {

    /** What this story looks at, and the files and pictures that are no pages. */
    static final Set<String> SEEN = Set.of(
            "/counter/dossiers/{code}/papers/{component}",
            "/counter/dossiers/{code}/papers/{component}/file",
            "/counter/dossiers/{code}/papers/{component}/pages/{number}",
            "/counter/dossiers/{code}/papers/{component}/signatures",
            "/counter/dossiers/{code}/separators",
            "/counter/scans/{scan}/pages/{number}");

    private static final String DESK = SmallProvince.DESK.value();
    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(60_000);

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
    }

    @Test
    void aStackIsDroppedTakenApartCheckedAndConfirmedFromTheKeyboard() {
        var dossier = door(Commune.class).received();
        var officer = asStaff(Role.RECEPTION_OFFICER, DESK).opens("/counter/scans");
        officer.looksRightOnEveryScreen("digitisation-scans");
        var stack = PdfWriting.joined(List.of(
                Sheets.scanned(Sheets.withALine()),
                door(Separators.class).print(dossier),
                Sheets.scanned(Sheets.letter())));

        choose(officer, "Quét cả tập: tệp có tờ phân cách", "chong.pdf", "application/pdf", stack);
        officer.presses("Tách tập").reads("Đã nhận tệp");
        officer.page()
                .getByText("Các trang nằm trước tờ phân cách đầu tiên")
                .first()
                .waitFor(PATIENT);
        officer.looksRightOnEveryScreen("digitisation-scans-waiting");
        digitised(officer, dossier);
        officer.looksRightOnEveryScreen("digitisation-papers");

        officer.presses("Kiểm tra 1 giấy tờ");
        officer.reads("Máy đọc: ");
        officer.page().locator(".mc-review__pages img").first().evaluate("picture => picture.decode()");
        officer.looksRightOnEveryScreen("digitisation-review");
        assertThat(value(officer, "number")).isEqualTo("123/QĐ-UBND");
        officer.page().locator("#ownerName").fill("Trần Thị Khác");
        officer.page().locator("#ownerNumber").fill("051170999999");
        officer.hits("Control+Enter")
                .reads("Chủ giấy tờ khác với hồ sơ")
                .looksRightOnEveryScreen("digitisation-review-fault");
        officer.page()
                .locator("#ownerName")
                .fill(dossier.filing().parties().owner().name());
        officer.page()
                .locator("#ownerNumber")
                .fill(dossier.filing().parties().owner().identifier());
        officer.hits("Control+Enter").reads("Đã xác nhận giấy tờ").looksRightOnEveryScreen("digitisation-verified");

        assertThat(door(DigitisedPapers.class)
                        .of(dossier.id(), "c1")
                        .orElseThrow()
                        .state())
                .isEqualTo(PaperState.VERIFIED);
        officer.opens("/office/dossiers/" + dossier.code()).reads("Đã kiểm tra").looksRight("digitisation-dossier");
        officer.page().getByText("Chữ ký số").first().click();
        officer.readsHeading("Chữ ký số của giấy tờ")
                .reads("Tệp này không mang chữ ký số nào.")
                .looksRightOnEveryScreen("digitisation-signatures");
    }

    @Test
    void aPhoneBecomesTheCameraOfTheDesk() {
        var dossier = door(Commune.class).received();
        var officer = asStaff(Role.RECEPTION_OFFICER, DESK).opens("/counter/dossiers/" + dossier.code() + "/papers");
        officer.looksRightOnEveryScreen("digitisation-papers-empty");
        officer.page().getByText("Chụp bằng điện thoại").first().click();
        officer.looksRight("digitisation-link");
        var address = officer.page().locator(".mc-link__address").innerText();
        var phone = asCitizenWithoutScripts(vn.motcua.journeys.Screen.PHONE);

        phone.opens(address.substring(address.indexOf("/capture/")))
                .reads("Tờ khai")
                .looksRight("digitisation-phone");
        var photograph = Sheets.encoded(Sheets.photographed(Sheets.letter()), "jpg");
        choose(phone, "Hoặc chọn ảnh, tệp có sẵn", "IMG_0001.jpg", "image/jpeg", photograph);
        phone.presses("Gửi").reads("Đã gửi. Có thể gửi thêm trang.").looksRight("digitisation-phone-sent");

        officer.page()
                .locator("#arrived")
                .getByText(Pattern.compile("1 trang"))
                .first()
                .waitFor(PATIENT);
        officer.looksRight("digitisation-link-arrived");
        var other = asCitizen();
        other.opens(address.substring(address.indexOf("/capture/")), 404);
        other.reads("đã mở trên một điện thoại khác").forgives(404).looksRight("digitisation-phone-other");
    }

    @Test
    void controlSeesWhichUnitsDigitiseWrongly() {
        var control = asStaff(Role.CONTROL_OFFICER, SmallProvince.PROVINCE.value());

        control.opens("/control/digitisation").looksRightOnEveryScreen("digitisation-control");
        control.opens("/control/digitisation/papers").looksRightOnEveryScreen("digitisation-control-papers");
    }

    private static void digitised(Visitor officer, Dossier dossier) {
        officer.opens("/counter/dossiers/" + dossier.code() + "/papers");
        officer.page().getByText("Kiểm tra và xác nhận").first().waitFor(PATIENT);
        officer.opens("/counter/dossiers/" + dossier.code() + "/papers");
    }

    private static void choose(Visitor visitor, String label, String name, String type, byte[] content) {
        visitor.page().getByLabel(label).first().setInputFiles(new FilePayload(name, type, content));
    }

    private static String value(Visitor officer, String field) {
        return officer.page().locator("#" + field).inputValue();
    }
}

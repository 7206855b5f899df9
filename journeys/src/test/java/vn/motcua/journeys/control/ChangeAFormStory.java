package vn.motcua.journeys.control;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.eforms.FormDesk;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** A decree changes a form while somebody fills it in: an officer puts it right without a programmer, and nothing is lost. */
class ChangeAFormStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(950_000);
    private static final String FORM = """
            {"title": {"vi": "Đăng ký vườn"},
             "paper": {"title": "Đơn đăng ký vườn", "sheet": {"lines": [
                "[Quốc hiệu]", "[Tên mẫu]", "[Kính gửi]", "Chủ vườn: {gardener}", "Diện tích: {area}",
                "[Cam đoan]", "[Nơi, ngày]", "[Ký: Chủ vườn]"]}},
             "pages": [
               {"id": "owner", "title": {"vi": "Chủ vườn"}, "questions": [
                 {"id": "gardener", "type": "text", "label": {"vi": "Tên chủ vườn"}, "required": true}]},
               {"id": "garden", "title": {"vi": "Mảnh vườn"}, "questions": [
                 {"id": "area", "type": "number", "label": {"vi": "Diện tích"}, "required": true}]}]}
            """;

    private final String code = "9." + SERIAL.incrementAndGet();

    @BeforeEach
    void aFormIsInForce() {
        clock().moveTo("2026-01-12T09:00");
        door(SmallProvince.class)
                .found()
                .procedureAsking(code, List.of(ProcedureMother.paper("c1", "Đơn đăng ký vườn", null)));
        var desk = door(FormDesk.class);
        var officer = SignedIn.staff(Role.CONTROL_OFFICER, "T1");
        var draft = desk.begin(new ProcedureCode(code), officer);
        var saved =
                desk.save(draft.procedure(), draft.revision(), FORM, officer).orThrow();
        desk.publish(draft.procedure(), saved.revision(), LocalDate.of(2026, 1, 12), officer)
                .orThrow();
    }

    @Test
    void aHalfFilledFormComesBackWithItsAnswersAndTheNewQuestion() {
        var citizen = asApplicant("Đinh Văn Sơn");
        citizen.opens("/my/filings/new?procedure=" + code).presses("Bắt đầu").readsHeading("Hồ sơ đang soạn");
        var filing = java.net.URI.create(citizen.page().url()).getPath();
        citizen.follows("Đăng ký vườn")
                .types("Tên chủ vườn", "Đinh Văn Sơn")
                .presses("Lưu và tiếp tục")
                .readsHeading("Đăng ký vườn Mảnh vườn");

        changesTheForm(asStaff(Role.CONTROL_OFFICER, "T1"));

        citizen.opens(filing + "/form/owner");
        assertThat(citizen.page().getByLabel("Họ, chữ đệm, tên chủ vườn")).hasValue("Đinh Văn Sơn");
        citizen.opens(filing)
                .follows("Đăng ký vườn")
                .readsHeading("Đăng ký vườn Mảnh vườn")
                .looksRight("changed-form-new-question");
        citizen.types("Diện tích", "120").types("Giống cây trồng", "Ổi").presses("Lưu và tiếp tục");
        citizen.readsHeading("Hồ sơ đang soạn");
    }

    private void changesTheForm(Visitor officer) {
        officer.opens("/control/forms/" + code).presses("Sửa biểu mẫu").readsHeading("Đăng ký vườn Bản nháp");
        officer.follows("Tên chủ vườn")
                .types("Câu hỏi", "Họ, chữ đệm, tên chủ vườn")
                .presses("Lưu");
        var garden = officer.reads("Họ, chữ đệm, tên chủ vườn").page().locator("[aria-labelledby='page-garden-title']");
        garden.getByText("Sửa trang, thêm câu hỏi: Mảnh vườn").click();
        garden.getByLabel("Câu hỏi", exactly()).fill("Giống cây trồng");
        garden.getByLabel("Tên ngắn (chữ không dấu và số)").fill("trees");
        garden.getByRole(AriaRole.BUTTON, named("Thêm câu hỏi")).click();
        officer.follows("Giống cây trồng").ticks("Phải trả lời").presses("Lưu");
        officer.reads("Tờ khai chưa có chỗ cho những câu trả lời bắt buộc sau").looksRight("form-draft-forgotten");
        writesTheSheet(officer);
        officer.opens("/control/forms/" + code + "/draft")
                .types("Ngày", "12")
                .types("Tháng", "1")
                .types("Năm", "2026")
                .presses("Phát hành phiên bản mới")
                .reads("Đã phát hành")
                .reads("Phiên bản 2");
    }

    private static void writesTheSheet(Visitor officer) {
        officer.follows("Sửa và xem tờ khai in ra").readsHeading("Đăng ký vườn Tờ khai in ra");
        var lines = officer.page().getByLabel("Các dòng của tờ khai");
        var before = lines.inputValue();
        lines.fill(before.replace("Diện tích: {area}", "Diện tích: {area} Giống cây: {tree}"));
        officer.presses("Lưu tờ khai")
                .reads("không có câu hỏi «tree»")
                .forgives(422)
                .looksRight("form-sheet-refused");
        lines.fill(before.replace("Diện tích: {area}", "Diện tích: {area} Giống cây: {trees}"));
        officer.chooses("Xem thử với", "LONG").presses("Xem thử");
        assertThat(officer.page().frameLocator("#sheet").getByAltText("Trang 1"))
                .isVisible();
        officer.looksRight("form-sheet-preview");
        officer.presses("Lưu tờ khai").reads("Đã lưu tờ khai vào bản nháp");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}

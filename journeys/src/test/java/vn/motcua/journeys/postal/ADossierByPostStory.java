package vn.motcua.journeys.postal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.NewStaff.NewPost;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.People;
import vn.motcua.testing.SmallProvince;

/** A citizen hands a dossier in at the post office, and gets the result from the postman. */
class ADossierByPostStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(810_000);

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aProcedure() {
        clock().moveTo("2026-01-05T08:00");
        procedure = door(SmallProvince.class).found().procedure("9." + SERIAL.incrementAndGet());
    }

    @Test
    void theAgentAcceptsHandsOverAndTheOfficerSignsByReceiving() {
        var agent = agent().opens("/postal/today").looksRight("postal-today-empty");
        agent.presses("Nhận hồ sơ của công dân");
        agent.types("Mã hoặc tên thủ tục", procedure.value()).presses("Tìm");
        agent.presses("Nhận gửi")
                .forgives(422)
                .reads("Địa chỉ chưa có xã, phường")
                .looksRight("postal-accept-wrong");
        agent.types("Họ và tên", "Lê Thị Bưởi")
                .types("Số định danh (không bắt buộc)", "051190765432")
                .types("Điện thoại", "0905 123 456")
                .types("Số nhà, đường, thôn", "Thôn 3")
                .types("Xã, phường", "99001")
                .types("Tờ khai theo mẫu", "2")
                .types("Phí, lệ phí thủ tục thu hộ", "50.000")
                .types("Cước bưu chính", "26.000")
                .looksRight("postal-accept")
                .presses("Nhận gửi");
        agent.reads("Đã ghi: Nhận gửi").reads("76.000").looksRight("postal-consignment");
        var code = agent.page().locator("h1").innerText();
        agent.presses("Ký bàn giao cho Một cửa").reads("chưa ký").looksRight("postal-minutes");

        clock().moveTo("2026-01-05T08:20");
        var officer =
                asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value()).opens("/counter/post");
        officer.reads("Hồ sơ chờ ký nhận").looksRight("counter-post");
        officer.page()
                .locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(code))
                .first()
                .click();
        officer.page().locator("[name='paper.c1']").fill("1");
        officer.looksRight("counter-post-count").presses("Tiếp tục tiếp nhận");
        officer.reads("biên bản bàn giao có chữ ký thứ hai").looksRight("counter-post-intake");
        officer.page().keyboard().press("Control+Enter");
        officer.page().waitForURL("**/receipt");
        officer.reads("Lê Thị Bưởi");

        agent.opens("/postal/consignments/" + code)
                .reads("Đã bàn giao cho Một cửa")
                .looksRight("postal-handed-over");
        agent.follows("Biên bản bàn giao").reads("Giao 2, nhận 1").looksRight("postal-minutes-signed");
        agent.opens("/postal/cash").reads("50.000").looksRight("postal-cash");
        agent.presses("Nộp tất cả cho Bộ phận Một cửa xã Thử");
        officer.opens("/counter/post/cash").looksRight("counter-post-cash");
    }

    @Test
    void thePostmanFetchesAResultAndSaysWhoTookIt() {
        var dossier = door(Commune.class).finished();
        var officer = asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value())
                .opens("/counter/post/results/" + dossier.code())
                .looksRight("counter-post-send");
        officer.types("Xã, phường", "99001")
                .types("Phí, lệ phí thu khi phát", "20.000")
                .presses("Lập bưu gửi");
        officer.reads("Đã đóng gói").looksRight("counter-post-envelope");
        officer.opens("/counter/post?view=TO_FETCH").looksRight("counter-post-fetch");
        officer.presses("Ký giao cho Bưu cục Thử").reads("chưa ký");

        var agent =
                agent().opens("/postal/today").reads("Kết quả chờ bưu cục nhận").looksRight("postal-today");
        agent.page().locator(".govuk-inset-text a").last().click();
        agent.looksRight("postal-take").presses("Ký nhận").reads("Hai bên đã ký");
        var code = agent.page().locator("a.mc-post__code").first().innerText();
        agent.opens("/postal/today").types("Quét hoặc gõ mã vận đơn", code).hits("Enter");
        agent.types("Họ và tên người nhận", "Trần Văn Bình")
                .types("Quan hệ với người ghi trên nhãn", "chồng")
                .presses("Phát cho người nhận")
                .forgives(422)
                .looksRight("postal-deliver-wrong");
        agent.page().locator("#collected").fill("20.000");
        agent.presses("Phát cho người nhận")
                .reads("Người nhận: Trần Văn Bình (chồng)")
                .looksRight("postal-delivered");

        assertThat(door(Dossiers.class).find(dossier.id()).orElseThrow().status())
                .isEqualTo(DossierStatus.RESULT_RETURNED);
        asCitizen()
                .opens("/tracking")
                .types("Mã hồ sơ", dossier.code().value())
                .types("Mã tra cứu", dossier.filing().lookUpSecret())
                .presses("Tra cứu")
                .reads(code)
                .looksRight("tracking-by-post");
    }

    @Test
    void officerAndPostmanSignOnOneScreen() {
        var postman = door(People.class)
                .create(new NewPost(
                        SmallProvince.POST_OFFICE,
                        Role.POSTAL_AGENT,
                        "Bưu tá",
                        Period.since(LocalDate.of(2025, 7, 1))));
        var dossier = door(Commune.class).finished();
        var officer = asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value())
                .opens("/counter/post/results/" + dossier.code());
        officer.types("Xã, phường", "99001")
                .types("Phí, lệ phí thu khi phát", "20.000")
                .presses("Lập bưu gửi")
                .reads("Đã đóng gói");
        var code = officer.page().locator("h1").innerText();
        officer.opens("/counter/post?view=TO_FETCH").presses("Ký giao cho Bưu cục Thử");
        officer.reads("chưa ký").looksRight("counter-post-minutes");

        officer.types(
                        "Tên đăng nhập của nhân viên bưu chính",
                        door(People.class).username(postman))
                .types("Mật khẩu của nhân viên bưu chính", "không phải mật khẩu")
                .presses("Nhân viên bưu chính ký nhận")
                .forgives(422)
                .looksRight("counter-post-minutes-wrong");
        officer.types("Mật khẩu của nhân viên bưu chính", People.PASSWORD)
                .presses("Nhân viên bưu chính ký nhận")
                .reads("Hai bên đã ký")
                .looksRight("counter-post-minutes-signed");

        asCitizenWithoutScripts(Screen.PHONE)
                .opens("/tracking")
                .types("Mã hồ sơ", dossier.code().value())
                .types("Mã tra cứu", dossier.filing().lookUpSecret())
                .presses("Tra cứu")
                .reads(code)
                .reads("Hẹn phát")
                .reads("20.000")
                .looksRight("tracking-on-its-way");
    }

    private Visitor agent() {
        return asStaff(Role.POSTAL_AGENT, SmallProvince.POST_OFFICE.value(), Screen.PHONE, true);
    }
}

package vn.motcua.journeys.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.demo.province.RealProcedures;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.Reduction;
import vn.motcua.payment.Reductions;
import vn.motcua.payment.Rounding;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.testing.People;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

/** The certificate of somebody's land is lost: asked whether it is the right procedure, filed, paid, and followed step by step. */
class ReplaceALostCertificateStory extends Story {

    private static final String CODE = "1.012786";
    private static final String DESK = SmallProvince.DESK.value();
    private static final String DIVISION = SmallProvince.DIVISION.value();
    private static final String COMMUNE = SmallProvince.COMMUNE.value();
    private static final String GROUP = "Hộ nghèo (cấp lại Giấy chứng nhận)";
    private static final String RESOLUTION = "Nghị quyết 94/2025/NQ-HĐND, Điều 3";

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        var real = door(RealProcedures.class);
        // The questions before it lead to two others as well.
        List.of(CODE, "1.012783", "1.012796").forEach(real::published);
    }

    @Test
    void aLostCertificateIsReplacedAndHalfOfTheFeesIsPaid() {
        var owner = asApplicant("Ksor H'Ŏr").opens("/procedures/" + CODE).looksRight("land-procedure");
        checks(owner);
        var filing = Filing.begin(owner, "land").at(DESK);
        fillIn(filing);
        papers(filing);
        filing.opens("Liên hệ và nhận kết quả")
                .types("Số điện thoại", "0905.111.222")
                .backToTheList()
                .isSent();
        var code = filing.code();
        follows(owner, code, "Hồ sơ đã gửi, đang chờ cán bộ kiểm tra và tiếp nhận.", "Cán bộ đang kiểm tra giấy tờ");

        var desk = asStaff(Role.RECEPTION_OFFICER, DESK).opens("/office/dossiers/" + code);
        desk.chooses(RealProcedures.paper(CODE, 2), "not-asked")
                .chooses(RealProcedures.paper(CODE, 3), "not-asked")
                .presses("Tiếp nhận")
                .reads("Đã tiếp nhận");
        follows(owner, code, "Hồ sơ đã được tiếp nhận", "Không cần làm gì.").looksRight("land-received");
        saysHowMuch(desk, code);
        pays(owner, code);
        desk.opens("/counter/dossiers/" + code + "/payment")
                .reads("Đã thanh toán")
                .looksRight("land-desk-paid");

        handled(code, owner);
        desk.opens("/office/dossiers/" + code).presses("Trả kết quả").reads("Đã trả kết quả.");
        follows(owner, code, "Đã trả kết quả", "Không còn gì phải làm.").looksRight("land-returned");
    }

    private static void checks(Visitor owner) {
        owner.follows("Xem bạn có làm được không: trả lời vài câu hỏi")
                .ticks("Bị mất, bị cháy")
                .looksRight("land-check")
                .presses("Tiếp tục")
                .ticks("Không")
                .presses("Tiếp tục")
                .readsHeading("Bạn làm được thủ tục này")
                .looksRight("land-check-yes")
                .presses("Nộp trực tuyến")
                .readsHeading("Nộp hồ sơ trực tuyến");
    }

    private static void fillIn(Filing filing) {
        filing.opens("Cấp lại Giấy chứng nhận do bị mất")
                .finds("Họ, chữ đệm, tên", "Ksor H'Ŏr")
                .types("Xã, phường, đặc khu", "Xã Thử")
                .types("Số nhà, đường, thôn, tổ", "Thôn Gò Re")
                .types("Số điện thoại", "0905.111.222")
                .goesOnTo("Người sử dụng đất")
                .ticks("Cá nhân, hộ gia đình")
                .goesOnTo("Người sử dụng đất: cá nhân")
                .finds("Họ, chữ đệm, tên", "Ksor H'Ŏr")
                .types("Xã, phường, đặc khu", "Xã Thử")
                .types("Số nhà, đường, thôn, tổ", "Thôn Gò Re")
                .goesOnTo("Giấy chứng nhận đã cấp")
                .types("Số phát hành (số seri)", "CĐ 654321")
                .types("Cơ quan cấp", "UBND huyện Ba Tơ")
                .on("1", "7", "2090")
                .isTold("ngày này chưa tới")
                .on("1", "7", "2015")
                .goesOnTo("Thửa đất")
                .types("Thửa đất số", "12")
                .types("Tờ bản đồ số", "7")
                .types("Diện tích", "350,5")
                .types("Địa chỉ thửa đất", "Thôn Gò Re \"><img src=x onerror=alert(1)>")
                .goesOnTo("Việc mất")
                .on("", "", "2027")
                .types("Mất thế nào", "Nhà cháy trong đêm, giấy tờ cháy hết")
                .ticks("Có")
                .isTold("ngày này chưa tới")
                .on("", "12", "2025")
                .goesOnTo("Nhận kết quả")
                .ticks("Tại nơi nộp hồ sơ")
                .goesOnTo("Cam đoan")
                .pledges()
                .backToTheList();
    }

    private static void papers(Filing filing) {
        filing.opens(RealProcedures.paper(CODE, 2))
                .needsNot("Không đo lại đất", RealProcedures.paper(CODE, 3))
                .needsNot("Giấy chứng nhận đã cháy, nên mới xin cấp lại", "Hồ sơ đang soạn");
    }

    /** The decision names no amount, so the desk does; whoever is poor pays half. */
    private void saysHowMuch(Visitor desk, String code) {
        door(Reductions.class)
                .enter(
                        new Reduction(
                                UUID.randomUUID(),
                                RESOLUTION,
                                Set.of(DueKind.FEE, DueKind.CHARGE),
                                Set.of(),
                                Set.of(Channel.ONLINE),
                                GROUP,
                                50,
                                Rounding.DOWN_TO_THOUSAND,
                                SmallProvince.DESK,
                                Period.since(ProcedureMother.NEW_YEAR),
                                true),
                        SignedIn.staff(Role.CONTROL_OFFICER, "T1"))
                .orThrow();
        desk.opens("/counter/dossiers/" + code + "/payment");
        line(desk, 1, "Phí thẩm định hồ sơ cấp Giấy chứng nhận", "nửa triệu");
        desk.presses("Tính và lưu").reads("Có thông tin cần sửa").forgives(422).looksRight("land-desk-fee-wrong");
        line(desk, 1, "Phí thẩm định hồ sơ cấp Giấy chứng nhận", "325.500");
        line(desk, 2, "Lệ phí cấp Giấy chứng nhận", "50.000");
        desk.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Khoản 2"))
                .getByLabel("Loại")
                .selectOption("CHARGE");
        desk.chooses("Diện miễn, giảm", GROUP).presses("Tính và lưu").reads("Chưa thanh toán");
    }

    private static void line(Visitor desk, int number, String name, String amount) {
        var line = desk.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Khoản " + number));
        line.getByLabel("Tên khoản").fill(name);
        line.getByLabel("Mức thu trước khi miễn, giảm").fill(amount);
    }

    /** The platform tells us before it sends the payer back. */
    private static void pays(Visitor owner, String code) {
        owner.opens("/my/dossiers/" + code)
                .reads("Bạn còn 187.000 đồng phải nộp.")
                .looksRight("land-owing")
                .follows("Xem và nộp");
        owner.readsHeading("Nộp phí, lệ phí")
                .reads("thay cho 375.500 đồng")
                .reads("Giảm 50% của 325.500 đồng theo " + RESOLUTION)
                .looksRightOnEveryScreen("land-payment");
        owner.presses("Trả tiền")
                .readsHeading("Nền tảng thanh toán (mô phỏng)")
                .presses("Thanh toán")
                .readsHeading("Đã nộp")
                .reads("Biên lai")
                .looksRight("land-payment-paid");
        owner.opens("/my/dossiers/" + code).reads("187.000 đồng, đã nộp");
    }

    private void handled(String code, Visitor owner) {
        var people = door(People.class);
        var account = people.create(Staff.post(DIVISION, Role.CASE_OFFICER));
        var head = asStaff(Role.DIVISION_HEAD, DIVISION).opens("/office/dossiers/" + code);
        head.looksRight("land-head")
                .page()
                .locator("input[name=to][value='" + account + "']")
                .check();
        head.presses("Hoàn thành và chuyển bước").reads("Đã chuyển hồ sơ sang bước tiếp theo");
        follows(owner, code, "Hồ sơ đang được giải quyết.", "Không cần làm gì.")
                .reads("Phòng Kinh tế xã Thử")
                .looksRight("land-handled");
        owner.page().getByText("Vì sao hẹn ngày này?").click();
        owner.reads("Thời hạn giải quyết theo quy định:").looksRight("land-why");

        signIn(people.username(account), People.PASSWORD)
                .opens("/office/dossiers/" + code)
                .presses("Hoàn thành và chuyển bước")
                .reads("Đã chuyển hồ sơ sang bước tiếp theo");
        head.opens("/office/dossiers/" + code)
                .presses("Hoàn thành và chuyển bước")
                .reads("Đã chuyển hồ sơ sang bước tiếp theo");
        asStaff(Role.AGENCY_HEAD, COMMUNE)
                .opens("/office/dossiers/" + code)
                .presses("Phê duyệt")
                .reads("Đã phê duyệt");
        var clerk = asStaff(Role.RECORDS_CLERK, COMMUNE).opens("/office/dossiers/" + code);
        clerk.types("Số, ký hiệu kết quả", "CS 00941/GCN")
                .presses("Ban hành kết quả")
                .reads("Đã có kết quả");
        follows(owner, code, "Đã có kết quả", "Nhận kết quả tại nơi nộp hồ sơ").looksRight("land-result");
    }

    private static Visitor follows(Visitor owner, String code, String status, String todo) {
        return owner.opens("/my/dossiers/" + code).reads(status).reads(todo);
    }
}

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
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/**
 * The certificate of somebody's land is lost: asked whether it is the right procedure, filed at the commune, handled by the
 * land office's branch, which says how much is due, paid on the phone, and followed step by step.
 */
class ReplaceALostCertificateStory extends Story {

    private static final String CODE = "1.012786";
    private static final String DESK = SmallProvince.DESK.value();
    private static final String BRANCH = RealProcedures.LAND_BRANCH.value();
    private static final String GROUP = "Hộ nghèo (cấp lại Giấy chứng nhận)";
    private static final String RESOLUTION = "Nghị quyết 94/2025/NQ-HĐND, Điều 3";

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        var real = door(RealProcedures.class);
        // The questions before it lead to two others as well.
        real.published("1.012796");
        List.of(CODE, "1.012783").forEach(real::publishedForTheLandOffice);
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
        desk.opens("/counter/dossiers/" + code + "/payment")
                .reads("Cơ quan giải quyết báo mức thu trong khi giải quyết hồ sơ.")
                .looksRight("land-desk-fee-later");

        var officer = examined(code, owner);
        saysHowMuch(officer, code);
        pays(owner, code);
        desk.opens("/counter/dossiers/" + code + "/payment")
                .reads("Đã thanh toán")
                .looksRight("land-desk-paid");
        decided(code, officer, owner);
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

    /** The branch handles it: not the commune that received it, nor the department that it belongs to. */
    private Visitor examined(String code, Visitor owner) {
        var officer = asStaff(Role.CASE_OFFICER, BRANCH).opens("/office/inbox").reads(code);
        handsOver(officer, code);
        var head = asStaff(Role.DIVISION_HEAD, BRANCH).opens("/office/dossiers/" + code);
        head.looksRight("land-head");
        handsOver(head, code);
        handsOver(officer, code);
        follows(owner, code, "Hồ sơ đang được giải quyết.", "Không cần làm gì.")
                .reads("Chi nhánh Văn phòng Đăng ký đất đai Thử")
                .looksRight("land-handled");
        owner.page().getByText("Vì sao hẹn ngày này?").click();
        owner.reads("Thời hạn giải quyết theo quy định:").looksRight("land-why");
        return officer;
    }

    private static void handsOver(Visitor staff, String code) {
        staff.opens("/office/dossiers/" + code)
                .presses("Hoàn thành và chuyển bước")
                .reads("Đã chuyển hồ sơ sang bước tiếp theo");
    }

    /** The decision names no amount, so whoever handles the dossier does; whoever is poor pays half. */
    private void saysHowMuch(Visitor officer, String code) {
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
        officer.opens("/office/dossiers/" + code).looksRight("land-officer-step");
        officer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Báo mức phải nộp"))
                .click();
        officer.readsHeading("Phí, lệ phí của hồ sơ " + code);
        line(officer, 1, "Phí thẩm định hồ sơ cấp Giấy chứng nhận", "nửa triệu");
        officer.presses("Gửi thông báo nộp tiền")
                .reads("Có thông tin cần sửa")
                .forgives(422)
                .looksRight("land-officer-fee-wrong");
        line(officer, 1, "Phí thẩm định hồ sơ cấp Giấy chứng nhận", "325.500");
        line(officer, 2, "Lệ phí cấp Giấy chứng nhận", "50.000");
        officer.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Khoản 2"))
                .getByLabel("Loại")
                .selectOption("CHARGE");
        officer.chooses("Diện miễn, giảm", GROUP)
                .presses("Gửi thông báo nộp tiền")
                .reads("Đã báo cho người nộp hồ sơ.")
                .reads("Chưa thanh toán")
                .looksRight("land-officer-fee");
        officer.opens("/office/dossiers/" + code).reads("Chờ thực hiện nghĩa vụ tài chính");
    }

    private static void line(Visitor officer, int number, String name, String amount) {
        var line = officer.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Khoản " + number));
        line.getByLabel("Tên khoản").fill(name);
        line.getByLabel("Mức thu trước khi miễn, giảm").fill(amount);
    }

    /** The platform tells us before it sends the payer back. */
    private void pays(Visitor owner, String code) {
        whoReadsEveryPhone().reads("Ho so " + code + " cho ban thuc hien nghia vu tai chinh");
        owner.opens("/my/dossiers/" + code)
                .reads("Số tiền phải nộp: 187.000 đồng")
                .reads("thời hạn đang tạm dừng")
                .reads("Bạn còn 187.000 đồng phải nộp.")
                .looksRight("land-owing")
                .follows("Xem và nộp");
        owner.readsHeading("Nộp phí, lệ phí")
                .reads("thay cho 375.500 đồng")
                .reads("Giảm 50% của 325.500 đồng theo " + RESOLUTION)
                .reads("Chi nhánh Văn phòng Đăng ký đất đai Thử")
                .looksRightOnEveryScreen("land-payment");
        owner.presses("Trả tiền")
                .readsHeading("Nền tảng thanh toán (mô phỏng)")
                .presses("Thanh toán")
                .readsHeading("Đã nộp")
                .reads("Biên lai")
                .looksRight("land-payment-paid");
        owner.opens("/my/dossiers/" + code).reads("187.000 đồng, đã nộp");
    }

    /** Nobody had to let the clock run again: the payment did. */
    private void decided(String code, Visitor officer, Visitor owner) {
        follows(owner, code, "Hồ sơ đang được giải quyết.", "Không cần làm gì.")
                .reads("Chờ người nộp thực hiện nghĩa vụ tài chính")
                .looksRight("land-goes-on");
        officer.opens("/office/dossiers/" + code).reads("Đã thanh toán").looksRight("land-officer-paid");
        handsOver(officer, code);
        handsOver(officer, code);
        asStaff(Role.AGENCY_HEAD, BRANCH)
                .opens("/office/dossiers/" + code)
                .presses("Phê duyệt")
                .reads("Đã phê duyệt");
        var clerk = asStaff(Role.RECORDS_CLERK, BRANCH).opens("/office/dossiers/" + code);
        clerk.types("Số, ký hiệu kết quả", "CS 00941/GCN")
                .presses("Ban hành kết quả")
                .reads("Đã có kết quả");
        follows(owner, code, "Đã có kết quả", "Nhận kết quả tại nơi nộp hồ sơ").looksRight("land-result");
    }

    private static Visitor follows(Visitor owner, String code, String status, String todo) {
        return owner.opens("/my/dossiers/" + code).reads(status).reads(todo);
    }
}

package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.province.RealProcedures;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Result;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.process.StepKind;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

/** Somebody opens a shop: filed on the phone, asked for more, told so, mended, granted, and rated. */
class OpenAShopStory extends Story {

    private static final String CODE = "1.001612";
    private static final String DESK = SmallProvince.DESK.value();

    /** Not one of those by whose last digits the gateway fails. */
    private final String phone =
            "0905%03d444".formatted(ThreadLocalRandom.current().nextInt(1000));

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        door(RealProcedures.class).published(CODE);
    }

    @Test
    void aHouseholdBusinessIsRegisteredWithASupplement() {
        var owner = asApplicant("Đinh Văn Đẩm").opens("/my/filings/new?procedure=" + CODE);
        var filing = Filing.begin(owner, "shop").at(DESK);
        fillIn(filing);
        filing.opens("Liên hệ và nhận kết quả")
                .types("Số điện thoại", "0905")
                .isTold("Hãy nhập số điện thoại")
                .types("Số điện thoại", phone)
                .backToTheList()
                .isSent();
        var code = filing.code();
        pays(owner, code);

        var desk = asStaff(Role.RECEPTION_OFFICER, DESK).opens("/counter/waiting");
        asksForMore(desk.follows(code));
        whoReadsEveryPhone().reads("Ho so " + code + " can bo sung").keepsPicture("shop-phone");
        mends(owner, code);

        desk.opens("/counter/waiting").reads("Người dân đã bổ sung, chờ xem").follows(code);
        desk.follows("Nhận giấy tờ bổ sung").keepsPicture("shop-desk-supplement");
        desk.presses("Nhận giấy tờ bổ sung").reads("Đã nhận giấy tờ bổ sung");
        desk.opens("/office/dossiers/" + code).presses("Tiếp nhận").reads("Đã tiếp nhận");
        granted(code);
        desk.opens("/office/dossiers/" + code).presses("Trả kết quả").reads("Đã trả kết quả.");

        owner.opens("/my/dossiers/" + code).reads("Đã trả kết quả").looksRight("shop-done");
        rates(code);
    }

    private static void fillIn(Filing filing) {
        filing.opens("Đăng ký thành lập hộ kinh doanh")
                .finds("Họ, chữ đệm, tên", "Đinh Văn Đẩm")
                .types("Xã, phường, đặc khu", "Xã Thử")
                .types("Số nhà, đường, thôn, tổ", "Chợ xã Thử")
                .types("Số điện thoại", "84 905 333 444")
                .on("3", "4", "2015")
                .isTold("Chủ hộ kinh doanh phải từ đủ 18 tuổi")
                .on("3", "4", "1988")
                .goesOnTo("Ai thành lập")
                .ticks("Một cá nhân")
                .goesOnTo("Tên hộ kinh doanh")
                .types("Tên hộ kinh doanh", "Quán Đẩm")
                .isTold("Tên phải bắt đầu bằng “Hộ kinh doanh”")
                .types("Tên hộ kinh doanh", "Hộ kinh doanh Đẩm & con <b>")
                .goesOnTo("Trụ sở")
                .types("Xã, phường, đặc khu", "Xã Thử")
                .types("Số nhà, đường, thôn, tổ", "Chợ xã Thử")
                .goesOnTo("Ngành, nghề")
                .types("Tên ngành, nghề", "Bán lẻ tạp hóa")
                .types("Mã ngành cấp 4", "47")
                .isTold("Mã ngành gồm 4 số, ví dụ 4711")
                .types("Mã ngành cấp 4", "4711")
                .goesOnTo("Vốn và lao động")
                .types("Vốn kinh doanh", "năm mươi triệu")
                .isTold("ghi số tiền bằng số")
                .types("Vốn kinh doanh", "50.000.000")
                .types("Số lao động dự kiến", "2")
                .on("1", "2", "2026")
                .goesOnTo("Đăng ký thuế")
                .answers("Nhận thông báo thuế ở địa chỉ khác trụ sở?", "Không")
                .answers("Có dùng hóa đơn điện tử từ máy tính tiền?", "Không")
                .goesOnTo("Cam đoan")
                .pledges()
                .backToTheList();
    }

    private static void pays(Visitor owner, String code) {
        owner.opens("/my/dossiers/" + code)
                .reads("50.000 đồng, chưa nộp")
                .follows("Xem và nộp")
                .presses("Trả tiền")
                .presses("Thanh toán")
                .readsHeading("Đã nộp");
    }

    private static void asksForMore(Visitor desk) {
        desk.follows("Yêu cầu bổ sung").keepsPicture("shop-desk-request");
        desk.presses("Yêu cầu bổ sung").reads("Có thông tin cần sửa").forgives(422);
        desk.types("Cần bổ sung, hoàn thiện", "Ảnh mặt tiền của cửa hàng\nGiấy tờ về chỗ bán hàng")
                .types("Lý do", "Địa chỉ trụ sở chưa rõ số nhà")
                .types("Ngày", "30")
                .types("Tháng", "1")
                .types("Năm", "2026")
                .presses("Yêu cầu bổ sung")
                .reads("Đã yêu cầu bổ sung");
    }

    private static void mends(Visitor owner, String code) {
        owner.opens("/my/dossiers/" + code)
                .reads("Việc bạn cần làm")
                .reads("Địa chỉ trụ sở chưa rõ số nhà")
                .looksRight("shop-asked");
        owner.presses("Bổ sung hồ sơ").readsHeading("Bổ sung hồ sơ");
        owner.presses("Gửi bổ sung")
                .reads("Hãy gửi tệp cho một mục")
                .forgives(422)
                .keepsPicture("shop-supplement-empty");
        owner.hands("1. Ảnh mặt tiền của cửa hàng", "mat-tien.pdf", TestPdf.saying("Mat tien"))
                .reads("Đã tải lên")
                .types("Nhắn cán bộ", "Trụ sở là ki-ốt số 5. Chỗ bán hàng là nhà của tôi.")
                .looksRight("shop-supplement")
                .presses("Gửi bổ sung")
                .reads("Đã gửi. Cán bộ sẽ xem và trả lời.")
                .keepsPicture("shop-supplemented");
        owner.follows("Gửi thêm").follows("Sửa câu trả lời trong tờ khai").looksRight("shop-answers");
        owner.opens("/my/dossiers/" + code + "/answers/place")
                .types("Số nhà, đường, thôn, tổ", "Ki-ốt số 5, chợ xã Thử")
                .looksRight("shop-answer")
                .presses("Lưu và tiếp tục")
                .readsHeading("Sửa câu trả lời trong tờ khai")
                .reads("Ki-ốt số 5, chợ xã Thử")
                .keepsPicture("shop-answers-changed");
        owner.presses("Gửi tờ khai đã sửa").reads("Có thông tin cần sửa").forgives(422);
        owner.page().getByRole(AriaRole.CHECKBOX).first().check();
        owner.presses("Gửi tờ khai đã sửa").reads("(đã sửa)").keepsPicture("shop-mended");
    }

    /** Through the hands of the division, the chairman and the clerk. */
    private void granted(String code) {
        var commune = door(Commune.class);
        var head = SignedIn.staff(Role.DIVISION_HEAD, SmallProvince.DIVISION.value());
        var assigned = commune.act(dossier(code), handOver(dossier(code), StepKind.ASSIGNMENT), head);
        var handled = commune.act(assigned, handOver(assigned, StepKind.HANDLING), commune.officer);
        var reviewed = commune.act(handled, handOver(handled, StepKind.REVIEW), head);
        var approved =
                commune.act(reviewed, new Act.Approve(Commune.task(reviewed, StepKind.APPROVAL), ""), commune.chairman);
        var result = new Result(
                Result.Kind.GRANTED, "Giấy chứng nhận đăng ký hộ kinh doanh", "34A8000941", LocalDate.of(2026, 1, 12));
        commune.act(approved, new Act.Finish(Commune.task(approved, StepKind.ISSUE), result), commune.clerk);
    }

    private static Act handOver(Dossier dossier, StepKind step) {
        return new Act.HandOver(Commune.task(dossier, step), "");
    }

    private Dossier dossier(String code) {
        return door(Dossiers.class).find(new DossierCode(code)).orElseThrow();
    }

    /** By the link on their own phone; other people are asked too. */
    private void rates(String code) {
        var asked = "Ho so " + code + " da xong";
        var text = whoReadsEveryPhone()
                .reads(asked)
                .page()
                .locator("li", new Page.LocatorOptions().setHasText(asked))
                .first()
                .innerText();
        var link = Pattern.compile("/rate/[A-Za-z0-9_-]+").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        asCitizen()
                .opens(link.group())
                .looksRight("shop-rate")
                .ticks("Hài lòng")
                .presses("Gửi")
                .readsHeading("Cảm ơn bạn");
    }
}

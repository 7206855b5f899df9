package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.province.RealProcedures;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Result.Kind;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.results.PrepareResult;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.TypeOfResult;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Role;
import vn.motcua.simulators.eid.Citizen;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** A clerk of a bank has a mortgage of land registered for the bank, and the bank finds the result in its store. */
class SecureALoanStory extends Story {

    private static final String CODE = "1.011441";
    private static final String DESK = SmallProvince.DESK.value();
    private static final String BANK = "Ngân hàng Hợp tác xã Ba Động";
    private static final String RESULT = "Phiếu yêu cầu đăng ký đã có xác nhận của cơ quan đăng ký";

    private final String number =
            "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    private final String taxCode =
            "43%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        door(RealProcedures.class).published(CODE);
    }

    @Test
    void aMortgageOfLandIsRegisteredForABank() {
        var clerk = signedOnForTheBank();
        clerk.reads(BANK).looksRight("secure-begin");
        var filing = Filing.begin(clerk, "secure").at(DESK);
        fillIn(filing);
        papers(filing);
        filing.opens("Liên hệ và nhận kết quả")
                .types("Số điện thoại", "0905 111 222")
                .backToTheList()
                .isSent();
        var code = filing.code();

        var desk = asStaff(Role.RECEPTION_OFFICER, DESK).opens("/counter/waiting");
        desk.follows(code).reads(BANK).reads("Không áp dụng").looksRight("secure-desk");
        desk.chooses(RealProcedures.paper(CODE, 3), "not-asked")
                .chooses(RealProcedures.paper(CODE, 5), "not-asked")
                .presses("Tiếp nhận")
                .reads("Đã tiếp nhận");
        takes(desk, code, "80000");
        clerk.opens("/my/dossiers/" + code).reads("80.000 đồng, đã nộp").looksRight("secure-paid");

        issued(code);
        clerk.opens("/my/dossiers/" + code)
                .reads("Đã có kết quả")
                .looksRight("secure-result")
                .opens("/my/documents")
                .readsInTheEnd(RESULT)
                .looksRight("secure-store");
        clerk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + RESULT)))
                .click();
        clerk.readsHeading(RESULT).looksRight("secure-document");
    }

    /** The e-ID of the bank stands for the bank: nobody else vouches for it. */
    private Visitor signedOnForTheBank() {
        eid().knows(Citizen.ofOrganisation(number, "Ksor H'Bia", taxCode, BANK));
        var clerk = asCitizen().opens("/procedures/" + CODE).looksRight("secure-procedure");
        clerk.presses("Nộp trực tuyến").readsHeading("Đăng nhập").presses("Đăng nhập bằng VNeID (mô phỏng)");
        clerk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(number)))
                .click();
        return clerk.readsHeading("Nộp hồ sơ trực tuyến");
    }

    private void fillIn(Filing filing) {
        filing.opens("Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất")
                .finds("Họ, chữ đệm, tên", "Ksor H'Bia")
                .types("Xã, phường, đặc khu", "Xã Thử")
                .types("Số nhà, đường, thôn, tổ", "12 Trần Phú")
                .types("Số điện thoại", "hỏi lễ tân")
                .on("1", "1", "2090")
                .isTold("ghi số điện thoại, ví dụ 0912 345 678")
                .isTold("ngày này chưa tới")
                .types("Số điện thoại", "(+84) 905-111.222")
                .on("", "", "1988")
                .goesOnTo("Tư cách người yêu cầu")
                .ticks("Bên nhận bảo đảm")
                .goesOnTo("Bên bảo đảm")
                .ticks("Cá nhân, hộ gia đình")
                .goesOnTo("Bên bảo đảm: cá nhân")
                .types("Họ, chữ đệm, tên", "Gươm")
                .types("Giấy tờ tùy thân (loại, số, ngày và nơi cấp)", "Chưa có; giấy xác nhận 12/XN-UBND, xã Thử")
                .types("Xã, phường, đặc khu", "Xã Thử")
                .types("Số nhà, đường, thôn, tổ", "Thôn Gò Re")
                .goesOnTo("Bên nhận bảo đảm")
                .ticks("Tổ chức, ngân hàng, doanh nghiệp")
                .goesOnTo("Bên nhận bảo đảm: tổ chức")
                .types("Tên tổ chức", BANK)
                .types("Mã số thuế, mã số doanh nghiệp", taxCode)
                .types("Xã, phường, đặc khu", "Xã Thử")
                .types("Số nhà, đường, thôn, tổ", "12 Trần Phú")
                .goesOnTo("Hợp đồng bảo đảm")
                .types("Tên hợp đồng", "Hợp đồng thế chấp quyền sử dụng đất")
                .types("Số hợp đồng", "07/2026/HĐTC")
                .on("31", "2", "2026")
                .isTold("không có ngày này")
                .on("5", "1", "2026")
                .goesOnTo("Tài sản bảo đảm")
                .ticks("Quyền sử dụng đất")
                .goesOnTo("Giấy chứng nhận đã cấp")
                .types("Số phát hành (số seri)", "DG 123456")
                .types("Cơ quan cấp", "UBND huyện Ba Tơ")
                .on("1", "7", "2019")
                .goesOnTo("Thửa đất")
                .types("Thửa đất số", "12")
                .types("Tờ bản đồ số", "7")
                .types("Diện tích", "ba sào")
                .types("Địa chỉ thửa đất", "<script>alert(1)</script> thôn Gò Re")
                .isTold("ghi một số, ví dụ 120,5")
                .types("Diện tích", "350,5")
                .goesOnTo("Nghĩa vụ được bảo đảm")
                .types("Giá trị khoản vay được bảo đảm", "1.500.000.000")
                .goesOnTo("Nhận kết quả")
                .ticks("Bản điện tử")
                .goesOnTo("Cam đoan")
                .pledges()
                .backToTheList();
    }

    private static void papers(Filing filing) {
        filing.opens(RealProcedures.paper(CODE, 2))
                .sends("hop-dong-the-chap.pdf")
                .goesOnTo(RealProcedures.paper(CODE, 3))
                .needsNot("Chỉ thế chấp đất, không có công trình", RealProcedures.paper(CODE, 4))
                .sends("giay-chung-nhan.pdf")
                .goesOnTo(RealProcedures.paper(CODE, 5))
                .needsNot("Không xây dựng gì", "Hồ sơ đang soạn");
    }

    /** The province says how much, so somebody at the desk does. */
    private static void takes(Visitor desk, String code, String amount) {
        desk.opens("/counter/dossiers/" + code + "/payment").reads("Chưa có khoản nào phải nộp");
        var line = desk.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Khoản 1"));
        line.getByLabel("Tên khoản").fill("Phí đăng ký biện pháp bảo đảm");
        line.getByLabel("Mức thu trước khi miễn, giảm").fill(amount);
        desk.presses("Tính và lưu").reads("Chưa thanh toán").looksRight("secure-fee");
        desk.presses("Đã thu đủ").reads("Đã thanh toán");
    }

    private void issued(String code) {
        var commune = door(Commune.class);
        var office = door(ResultsOffice.class).open();
        var dossier = door(Dossiers.class).find(new DossierCode(code)).orElseThrow();
        var draft = door(Results.class)
                .prepare(
                        new PrepareResult(
                                dossier.id(),
                                TypeOfResult.GENERAL,
                                Kind.GRANTED,
                                RESULT,
                                Map.of(),
                                ResultsOffice.pdf(),
                                false,
                                ""),
                        commune.chairman)
                .orThrow();
        assertThat(office.issued(office.signed(List.of(draft)))).hasSize(1);
    }
}

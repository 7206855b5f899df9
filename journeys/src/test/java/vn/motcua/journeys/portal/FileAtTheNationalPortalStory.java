package vn.motcua.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.province.RealProcedures;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.portal.filing.SwitchableFront;
import vn.motcua.results.ResultsOffice;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** A province lets people file on the National Portal only: filing leads there, everything else stays here. */
class FileAtTheNationalPortalStory extends Story {

    private static final ProcedureCode SHOP = new ProcedureCode("1.001612");

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        door(RealProcedures.class).published(SHOP.value());
    }

    @AfterEach
    void peopleFileHereAgain() {
        door(SwitchableFront.class).isNational(false);
    }

    @Test
    void filingLeadsOutAndWhatWasBegunHereIsFinishedHere() {
        var beginner = asApplicant("Đinh Thị Bia").opens("/my/filings/new?procedure=" + SHOP);
        Filing.begin(beginner, "national-begun");
        var draft = beginner.page().url().replaceFirst("^https?://[^/]+", "");
        door(SwitchableFront.class).isNational(true);

        var citizen = asApplicant("Ksor H'Bia");
        citizen.opens("/procedures/" + SHOP)
                .reads("Hồ sơ trực tuyến nộp trên Cổng Dịch vụ công quốc gia")
                .looksRight("national-procedure");
        assertThat(citizen.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Nộp trên Cổng Dịch vụ công quốc gia")))
                .hasAttribute("href", "https://dichvucong.gov.vn/tra-cuu?ma=" + SHOP);
        citizen.opens("/my/filings/new?procedure=" + SHOP).isAt("/procedures/" + SHOP);
        asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value())
                .opens("/counter/assisted/new?procedure=" + SHOP)
                .isAt("/procedures/" + SHOP);
        beginner.opens(draft).readsHeading("Hồ sơ đang soạn");
        Visitor tasks = beginner.follows("Nơi nộp").chooses("Nộp tại", SmallProvince.DESK.value());
        tasks.presses("Lưu và tiếp tục").readsHeading("Hồ sơ đang soạn").looksRight("national-begun-here");
    }

    @Test
    void searchTrackingAndVerificationStay() {
        var dossier = door(Commune.class).found().received();
        var result = door(ResultsOffice.class).open().issued();
        door(SwitchableFront.class).isNational(true);

        var citizen = asCitizen().opens("/procedures?q=ho+kinh+doanh");
        citizen.reads("Đăng ký thành lập hộ kinh doanh");
        citizen.opens("/tracking")
                .types("Mã hồ sơ", dossier.code().value())
                .types("Mã tra cứu", dossier.filing().lookUpSecret())
                .presses("Tra cứu")
                .reads("Phòng Kinh tế xã Thử");
        citizen.opens("/verify/" + result.code()).reads("Giấy chứng nhận thử").looksRight("national-verified");
    }
}

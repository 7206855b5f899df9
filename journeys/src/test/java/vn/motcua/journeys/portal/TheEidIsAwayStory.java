package vn.motcua.journeys.portal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.province.RealProcedures;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.simulators.Faults.Fault;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** The e-ID answers nobody: what needs no sign-on goes on, and whoever was about to go on with a draft comes back to it. */
class TheEidIsAwayStory extends Story {

    private static final String CODE = "1.001612";
    private static final String SIGN_ON = "Đăng nhập bằng VNeID (mô phỏng)";

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        door(RealProcedures.class).published(CODE);
    }

    @AfterEach
    void theEidAnswersAgain() {
        faultsOutside().set("eid-token", Fault.NONE);
    }

    @Test
    void theWayToADraftIsKeptUntilTheEidAnswersAgain() {
        var owner =
                signsOn(asCitizen().opens("/my/filings/new?procedure=" + CODE).presses(SIGN_ON));
        Filing.begin(owner, "away-begun");
        var draft = owner.page().url().replaceFirst("^https?://[^/]+", "");
        owner.opens("/my").presses("Đăng xuất").reads("Bạn đã đăng xuất.");
        faultsOutside().set("eid-token", Fault.AWAY);

        owner.opens(draft + "/contact").readsHeading("Đăng nhập").presses(SIGN_ON);
        signsOn(owner)
                .reads("VNeID (mô phỏng) chưa trả lời. Hãy thử lại sau ít phút.")
                .forgives(503)
                .looksRightOnEveryScreen("away-sign-on");
        faultsOutside().set("eid-token", Fault.NONE);
        owner.presses(SIGN_ON);
        signsOn(owner).readsHeading("Liên hệ và nhận kết quả").isAt(draft + "/contact");
    }

    @Test
    void whatNeedsNoSignOnGoesOn() {
        var dossier = door(Commune.class).found().received();
        faultsOutside().set("eid-token", Fault.AWAY);

        var citizen = asCitizen().opens("/procedures/" + CODE).reads("Đăng ký thành lập hộ kinh doanh");
        citizen.opens("/tracking")
                .types("Mã hồ sơ", dossier.code().value())
                .types("Mã tra cứu", dossier.filing().lookUpSecret())
                .presses("Tra cứu")
                .reads("Phòng Kinh tế xã Thử");
        citizen.opens("/verify").opens("/feedback").opens("/communes");
        asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value())
                .opens("/counter/assisted/new?procedure=" + CODE)
                .readsHeading("Nộp giúp người dân");
    }

    private static Visitor signsOn(Visitor visitor) {
        return visitor.types("Số định danh", "051190000942")
                .types("Họ và tên", "Y Mlô")
                .presses("Đăng nhập");
    }
}

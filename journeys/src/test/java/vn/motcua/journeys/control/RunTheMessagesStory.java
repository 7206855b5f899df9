package vn.motcua.journeys.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Party;
import vn.motcua.journeys.Story;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;

/** The control officer corrects what messages say, and sends again what failed. */
class RunTheMessagesStory extends Story {

    private static final String TEMPLATE = "/control/messages/templates/RECEIVED/SMS/VI";

    private Commune commune;

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        commune = door(Commune.class).found();
    }

    @Test
    void newWordsStandInTheNextMessageOnThePhone() {
        var officer = asStaff(Role.CONTROL_OFFICER, "T1")
                .opens("/control/messages")
                .readsHeading("Tin báo")
                .follows("Mẫu tin")
                .readsHeading("Mẫu tin")
                .looksRight("messages-templates")
                .opens(TEMPLATE)
                .readsHeading("Tiếp nhận hồ sơ, ngày hẹn trả");

        officer.types("Nội dung", "Hồ sơ {code} đã nhận. Xem {ngay}")
                .reads("Không dùng được {ngay} ở đây")
                .reads("Thiếu {due}")
                .looksRight("messages-template-wrong")
                .presses("Công bố")
                .reads("Có thông tin cần sửa");
        officer.types("Nội dung", "Chúng tôi đã nhận hồ sơ {code}. Mời bạn trở lại lúc {due}.")
                .reads("Chung toi da nhan ho so H48.61.TT-260105-0001")
                .presses("Công bố")
                .reads("Đã công bố phiên bản")
                .looksRight("messages-template-published");

        var dossier = receivedFrom("0905111777");
        whoReadsEveryPhone()
                .reads("Chung toi da nhan ho so " + dossier.code() + ". Moi ban tro lai luc 08:00 08/01/2026.");

        officer.presses("Dùng lại phiên bản 1").reads("Đã công bố phiên bản");
        var later = receivedFrom("0905111777");
        whoReadsEveryPhone().reads("Ho so " + later.code() + " da tiep nhan, hen tra ket qua");
    }

    @Test
    void whatFailedIsFoundByItsReasonAndSentAgainOnce() {
        var dossier = receivedFrom("0905111004");
        assertThat(whoReadsEveryPhone().page().content())
                .doesNotContain(dossier.code().value());

        var officer = asStaff(Role.CONTROL_OFFICER, "T1")
                .opens("/control/messages")
                .reads("bên chuyển tin từ chối")
                .reads("đang hoạt động")
                .looksRight("messages-overview")
                .follows("Các tin đã gửi")
                .chooses("Trạng thái", "FAILED")
                .presses("Lọc")
                .reads(dossier.code().value())
                .looksRight("messages-failed");
        officer.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(dossier.code().value()))
                .getByRole(AriaRole.LINK)
                .click();
        officer.reads("BARRED").looksRight("messages-one").presses("Gửi lại").reads("Đã xếp tin vào hàng chờ gửi lại");

        whoReadsEveryPhone().reads("Ho so " + dossier.code());
        officer.reads("đã gửi lại").looksRight("messages-sent-again");
        officer.opens("/control/messages/log")
                .reads("gửi lại một tin")
                .reads(dossier.code().value());
    }

    private Dossier receivedFrom(String phone) {
        return commune.receivedFrom(new Party(Party.Kind.CITIZEN, "Lê Thị Chanh", "", null, null, phone, "", ""));
    }
}

package vn.motcua.journeys.portal;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.province.RealProcedures;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.SmallProvince;

/** People without a telephone, without a number and with a name of one word are helped to file by whoever is nearest. */
class HelpSomebodyFileStory extends Story {

    private static final String CODE = "2.000751";
    private static final UnitCode COMMUNE = new UnitCode("T1.94");
    private static final UnitCode DESK = new UnitCode("T1.94.TT");
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        door(RealProcedures.class).published(CODE);
        if (door(Units.class).find(COMMUNE, JULY).isEmpty()) {
            var province = door(SmallProvince.class);
            province.establish(COMMUNE, "UBND xã Ba Động", UnitKind.COMMUNE, SmallProvince.PROVINCE, "99");
            province.establish(DESK, "Bộ phận Một cửa xã Ba Động", UnitKind.ONE_STOP_UNIT, COMMUNE, "99");
        }
    }

    @Test
    void anOfficerAndAPostalAgentFileForThoseWhoCannot() {
        var officer = asStaff(Role.RECEPTION_OFFICER, DESK.value(), Screen.PHONE, true);
        officer.opens("/procedures/" + CODE).looksRight("helped-procedure");
        officer.follows("Nộp giúp người đang có mặt").readsHeading("Nộp giúp người dân");
        var byOfficer = begins(officer, "Gươm", "helped-by-officer");
        fillIn(byOfficer, "Gươm");
        byOfficer.isSent();
        var code = byOfficer.code();
        officer.presses("Về danh sách chờ").reads(code);
        officer.reads("100% có cán bộ hoặc bưu điện nộp giúp").looksRightOnEveryScreen("helped-waiting");
        officer.follows(code)
                .reads("cán bộ Một cửa, Bộ phận Một cửa xã Ba Động")
                .looksRightOnEveryScreen("helped-dossier");

        var agent = asStaff(Role.POSTAL_AGENT, SmallProvince.POST_OFFICE.value(), Screen.PHONE, true);
        agent.opens("/counter/assisted/new?procedure=" + CODE);
        var byAgent = begins(agent, "H'Bŭn Ayŭn", "helped-by-agent");
        fillIn(byAgent, "H'Bŭn Ayŭn");
        byAgent.isSent();
        officer.opens("/office/dossiers/" + byAgent.code()).reads("Bưu cục Thử").looksRight("helped-dossier-post");

        asCitizen()
                .opens("/tracking")
                .types("Mã hồ sơ", byAgent.code())
                .types("Mã tra cứu", byAgent.secret())
                .presses("Tra cứu")
                .reads("Hồ sơ đã gửi, đang chờ cán bộ kiểm tra và tiếp nhận.");
    }

    /** Nobody is turned away because they have no number; a birth in the future is a slip of the pen. */
    private static Filing begins(Visitor helper, String name, String pictures) {
        helper.presses("Bắt đầu").reads("Có thông tin cần sửa").forgives(422).looksRight(pictures + "-empty");
        helper.types("Họ và tên", name)
                .types("Năm", "2090")
                .presses("Bắt đầu")
                .reads("Hãy nhập ngày sinh")
                .forgives(422);
        helper.types("Năm", "1947").looksRight(pictures + "-begin");
        return Filing.begin(helper, pictures).at(DESK.value());
    }

    private static void fillIn(Filing filing, String name) {
        filing.opens("Trợ giúp khẩn cấp làm nhà ở, sửa chữa nhà ở")
                .types("Họ, chữ đệm, tên", name)
                .types("Xã, phường, đặc khu", "Xã Thử")
                .types("Số nhà, đường, thôn, tổ", "Thôn Gò Re")
                .goesOnTo("Gia đình")
                .types("Số người trong hộ", "5")
                .ticks("Hộ nghèo")
                .goesOnTo("Thiệt hại")
                .chooses("Do", "slide")
                .on("10", "1", "2026")
                .types("Tình trạng nhà ở", "Đất lở đè sập gian bếp <script>alert(1)</script>")
                .ticks("Hư hỏng nặng")
                .goesOnTo("Nhận tiền")
                .ticks("Tiền mặt tại điểm chi trả")
                .goesOnTo("Cam đoan")
                .pledges()
                .backToTheList()
                .opens("Liên hệ và nhận kết quả")
                .ticks("Tại nơi nộp")
                .backToTheList();
    }
}

package vn.motcua.journeys.office;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Dossier;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** A dossier goes from the desk to its result through the hands of those who answer for it. */
class OfficeLifeStory extends Story {

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheDeskToTheResult(boolean scripts) {
        var dossier = door(Commune.class).received();
        var officer = at(Role.CASE_OFFICER, SmallProvince.DIVISION.value(), Screen.DESKTOP, scripts);
        findInTheInbox(officer, dossier);
        open(officer, dossier).types("Ghi chú nội bộ (không bắt buộc)", "Đủ điều kiện");
        officer.presses("Hoàn thành và chuyển bước").reads("Đã chuyển hồ sơ sang bước tiếp theo");

        var chairman = at(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value(), Screen.PHONE, scripts);
        open(chairman, dossier).presses("Phê duyệt").reads("Đã phê duyệt");

        var clerk = at(Role.RECORDS_CLERK, SmallProvince.COMMUNE.value(), Screen.DESKTOP, scripts);
        open(clerk, dossier).types("Số, ký hiệu kết quả", "01/GCN").presses("Ban hành kết quả");
        clerk.reads("Đã có kết quả; bộ phận Một cửa sẽ trả cho người dân");

        var desk = at(Role.RECEPTION_OFFICER, SmallProvince.DESK.value(), Screen.DESKTOP, scripts);
        open(desk, dossier).presses("Trả kết quả").reads("Đã trả kết quả.");

        var citizen = scripts ? asCitizen() : asCitizenWithoutScripts(Screen.PHONE);
        citizen.opens("/tracking")
                .types("Mã hồ sơ", dossier.code().value())
                .types("Mã tra cứu", dossier.filing().lookUpSecret())
                .presses("Tra cứu");
        citizen.reads("Hồ sơ đã kết thúc").looksRight("tracking-progress");
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAreRight(Screen screen) {
        var commune = door(Commune.class);
        var dossier = commune.handled(commune.received());
        var chairman = at(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value(), screen, true);

        chairman.opens("/office/inbox").looksRight("office-inbox");
        open(chairman, dossier).looksRight("office-dossier");
        chairman.page().locator("main summary").first().click();
        for (var act :
                new String[] {"extensions", "stops", "suspensions", "step-returns", "assignments", "opinion-requests"
                }) {
            chairman.opens("/office/dossiers/" + dossier.code() + "?act=" + act).looksRight("office-act-" + act);
        }
        chairman.opens("/office/dossiers/" + dossier.code() + "?act=extensions").presses("Xin lỗi và gia hạn");
        chairman.reads("Có thông tin cần sửa").looksRight("office-act-errors").forgives(422);
        chairman.opens("/office/search?q=nguyen").looksRight("office-search");
        asCitizen(screen).opens("/tracking").looksRight("tracking-form");
    }

    private Visitor at(Role role, String unit, Screen screen, boolean scripts) {
        return asStaff(role, unit, screen, scripts);
    }

    /** As many have been received that morning as there are other stories of this commune. */
    private static void findInTheInbox(Visitor officer, Dossier dossier) {
        var page = officer.opens("/office/inbox").page();
        var line = page.getByText(dossier.code().value());
        var next = page.locator("main a[rel=next]");
        while (line.count() == 0 && next.count() > 0) {
            officer.opens(next.getAttribute("href"));
        }
        officer.reads(dossier.code().value());
    }

    private static Visitor open(Visitor visitor, Dossier dossier) {
        return visitor.opens("/office/dossiers/" + dossier.code());
    }
}

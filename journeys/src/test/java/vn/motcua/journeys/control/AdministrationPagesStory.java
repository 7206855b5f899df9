package vn.motcua.journeys.control;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.Accounts;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.testing.People;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

/** The pages for units, calendars, accounts, legal regimes and the seals of the history. */
class AdministrationPagesStory extends Story {

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void everyPageIsRight() {
        var administrator = asStaff(Role.ADMINISTRATOR, "T1");
        var tour = new Tour(administrator);

        organisation(tour, administrator);
        calendar(tour, administrator);
        accounts(tour, administrator);
        regimes(tour, administrator);
        history(tour, administrator);

        ControlAreas.end(AdministrationPagesStory.class, tour);
    }

    private static void organisation(Tour tour, Visitor administrator) {
        tour.sees("control-units", "/control/organisation")
                .sees("control-units-found", "/control/organisation?q=phong+kinh+te")
                .sees("control-unit", "/control/organisation/units/T1.61.TT")
                .sees("control-unit-contact", "/control/organisation/units/T1.61.TT/contact")
                .seesErrors("control-unit-contact-errors", "/control/organisation/units/T1.61.TT/contact")
                .sees("control-areas", "/control/organisation/areas")
                .sees("control-area", "/control/organisation/areas/99");
        for (var act :
                new String[] {"establishments", "renamings", "moves", "closures", "mergers", "desks", "positions"}) {
            var form = "/control/organisation/changes/" + act + "?unit=T1.61.TT";
            tour.sees("control-unit-" + act, form).seesErrors("control-unit-" + act + "-errors", form);
        }
        tour.sees("control-reception", "/control/reception")
                .sees("control-reception-groups", "/control/reception/" + SmallProvince.DESK)
                .seesErrors("control-reception-groups-errors", "/control/reception/" + SmallProvince.DESK)
                .sees("control-area-imports", "/control/organisation/area-imports")
                .seesErrors("control-area-imports-errors", "/control/organisation/area-imports");
        administrator
                .hands(
                        "Tệp danh mục",
                        "danh-muc.json",
                        "[{\"Code\":\"9\"},{\"Code\":\"98\",\"FullName\":\"Tỉnh Khác\"}]")
                .ticks("Kiểm tra danh mục");
        administrator.types("Ngày", "1").types("Tháng", "7").types("Năm", "2030");
        administrator.presses("Thực hiện").reads("mã phải gồm 2 chữ số").forgives(422);
        tour.looks("control-area-imports-faults");
    }

    private static void calendar(Tour tour, Visitor administrator) {
        tour.sees("control-calendar", "/control/calendar")
                .sees("control-calendar-unknown", "/control/calendar/years/2077")
                .sees("control-day-new", "/control/calendar/days/new")
                .seesErrors("control-day-errors", "/control/calendar/days/new")
                .sees("control-hours", "/control/calendar/hours")
                .sees("control-hours-province", "/control/calendar/hours/province")
                .seesErrors("control-hours-errors", "/control/calendar/hours/T1.61")
                .sees("control-year-file", "/control/calendar/files/new")
                .seesErrors("control-year-file-errors", "/control/calendar/files/new");
        var days = "date,weekday,kind,name,basis,hours\n2031-01-01,Wed,HOLIDAY,Tết Dương lịch,,\n";
        administrator.opens("/control/calendar/files/new").hands("Tệp lịch nghỉ", "2031.csv", days);
        administrator.presses("Xem trước").reads("Lịch năm 2031");
        tour.looks("control-year-preview");
        administrator.presses("Nạp lịch này").reads("Đã nạp lịch từ tệp");
        tour.looks("control-year-loaded").sees("control-day", "/control/calendar/days/2031-01-01");
    }

    private void accounts(Tour tour, Visitor administrator) {
        var person = door(People.class).create(Staff.post(SmallProvince.DESK.value(), Role.RECEPTION_OFFICER));
        door(Accounts.class).disable(door(People.class).create(), People.ADMINISTRATOR);
        tour.sees("control-accounts", "/control/accounts")
                .sees("control-account-new", "/control/accounts/new")
                .seesErrors("control-account-new-errors", "/control/accounts/new")
                .sees("control-account", "/control/accounts/" + person)
                .seesErrors("control-account-errors", "/control/accounts/" + person)
                .sees("control-account-details", "/control/accounts/" + person + "/details")
                .seesErrors("control-account-details-errors", "/control/accounts/" + person + "/details")
                .sees("control-accounts-unclear", "/control/accounts?unit=th%E1%BB%AD")
                .sees("control-security-log", "/control/accounts/log")
                .sees("control-second-factor", "/control/accounts/second-factor");
        administrator.opens("/control/accounts/" + person).presses("Hủy mật khẩu và cấp liên kết mới");
        tour.looks("control-invitation");
    }

    private static void regimes(Tour tour, Visitor administrator) {
        tour.sees("control-regime-new", "/control/regimes/new")
                .seesErrors("control-regime-errors", "/control/regimes/new");
        administrator
                .opens("/control/regimes/new")
                .types("Số, ký hiệu văn bản", "99/2027/NĐ-CP")
                .types("Ngày", "1")
                .types("Tháng", "7")
                .types("Năm", "2027")
                .presses("Lưu quy định")
                .reads("Đã thêm quy định");
        tour.looks("control-regimes");
        administrator.presses("Bỏ quy định chưa áp dụng 99/2027/NĐ-CP").reads("Đã bỏ quy định chưa áp dụng");
    }

    private static void history(Tour tour, Visitor administrator) {
        administrator.opens("/control/history").presses("Bắt đầu kiểm chứng").reads("Số dấu niêm phong đã kiểm");
        tour.looks("control-history-run").sees("control-history", "/control/history");
    }
}

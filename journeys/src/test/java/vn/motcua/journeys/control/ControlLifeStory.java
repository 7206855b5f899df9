package vn.motcua.journeys.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.process.Processes;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

/** Those who keep the province's rules do it on the pages alone. */
class ControlLifeStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(620_000);

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        procedure = door(SmallProvince.class).found().procedure("9." + SERIAL.incrementAndGet());
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void anOfficerShortensATimeLimitByANewDecision(boolean scripts) {
        var officer = asStaff(Role.CONTROL_OFFICER, "T1", Screen.DESKTOP, scripts)
                .opens("/control/catalog?q=" + procedure)
                .follows("Thủ tục " + procedure)
                .presses("Sửa thời hạn và phí");

        fills(officer, "t0.amount", "2").types("Số quyết định", "15/QĐ-UBND");
        day(officer, "signed", "5/1/2026");
        day(officer, "from", "2/2/2026").presses("Công bố");

        officer.reads("Đã công bố phiên bản mới").reads("Từ 02/02/2026").reads("Từ 01/01/2026 đến hết 01/02/2026");
    }

    @Test
    void anOfficerDraftsAProcessMendsWhatIsFoundAndPublishesIt() {
        var officer = asStaff(Role.CONTROL_OFFICER, "T1").opens("/control/processes/new");
        officer.types("Mã thủ tục", procedure.value())
                .types("Tên quy trình", "Quy trình rút gọn")
                .types("Trường hợp", "short")
                .types("Thời hạn giải quyết", "2")
                .ticks("Luồng cơ bản")
                .presses("Tạo bản nháp")
                .presses("Sửa bản nháp");

        var right = List.of("steps[1].days", "steps[2].name", "steps[3].next").stream()
                .collect(Collectors.toMap(field -> field, field -> value(officer, field)));
        fills(officer, "steps[1].days", "9");
        fills(officer, "steps[2].name", "");
        fills(officer, "steps[3].next", "khong-co").presses("Lưu bản nháp").reads("Đã lưu bản nháp.");
        officer.reads("chưa có tên").reads("nhưng không có bước khong-co").reads("Tổng thời gian các bước là");
        officer.looksRight("control-process-many-findings").presses("Sửa bản nháp");
        right.forEach((field, text) -> fills(officer, field, text));
        officer.presses("Lưu bản nháp");

        officer.reads("Không có lỗi. Có thể công bố.");
        day(officer, "from", "12/1/2026").presses("Công bố").reads("Đã công bố quy trình.");

        assertThat(officer.page().locator("svg[role=img]").isVisible()).isTrue();
        officer.looksRight("control-process-published");
        assertThat(door(Processes.class).inForce(procedure, "short", LocalDate.of(2026, 1, 12)))
                .isPresent();
    }

    @Test
    void anAdministratorAddsAHoliday() {
        var administrator =
                asStaff(Role.ADMINISTRATOR, "T1").opens("/control/calendar").presses("Thêm một ngày");
        day(administrator, "date", "6/3/2026")
                .types("Tên gọi", "Ngày truyền thống của tỉnh")
                .ticks("Nghỉ lễ");
        administrator.types("Căn cứ", "Nghị quyết 1/NQ-HĐND").presses("Lưu").reads("Đã lưu ngày vào lịch");

        administrator.reads("Thứ Sáu, 06/03/2026").reads("Thay đổi 1 mục").reads("Nguyễn Thị Bưởi");
        administrator.follows("06/03/2026").presses("Xóa khỏi lịch").reads("Đã xóa ngày khỏi lịch");
        assertThat(door(CalendarRegister.class).year(2026).days())
                .noneMatch(day -> day.day().equals(LocalDate.of(2026, 3, 6)));
    }

    @Test
    void anAdministratorBringsANewOfficerToTheirDesk() {
        var username = Staff.username();
        var administrator =
                asStaff(Role.ADMINISTRATOR, "T1").opens("/control/accounts").presses("Tạo tài khoản");
        administrator
                .types("Họ và tên", "Võ Thị Sáu")
                .types("Tên đăng nhập", username)
                .presses("Tạo tài khoản")
                .reads("Đã tạo tài khoản");
        administrator
                .types("Đơn vị", "xa thu")
                .chooses("Vai trò", "RECEPTION_OFFICER")
                .types("Chức danh", "Công chức một cửa")
                .presses("Giao chức vụ")
                .reads("Có nhiều đơn vị như vậy")
                .forgives(422)
                .ticks("Bộ phận Một cửa xã Thử")
                .presses("Giao chức vụ")
                .reads("Đã giao chức vụ.");
        administrator.presses("Bắt buộc xác thực hai lớp").reads("bắt buộc với người này");
        administrator.presses("Cấp liên kết đặt mật khẩu");
        var link = administrator
                .page()
                .locator("main strong.govuk-\\!-text-break-word")
                .innerText();

        var officer = asCitizen(Screen.DESKTOP).opens(link.replace(address(), ""));
        officer.types("Mật khẩu mới", "một câu hoàn toàn mới").presses("Lưu mật khẩu");
        officer.types("Tên đăng nhập", username)
                .types("Mật khẩu", "một câu hoàn toàn mới")
                .presses("Đăng nhập");
        officer.readsHeading("Bật xác thực hai lớp");
    }

    private static Visitor day(Visitor visitor, String field, String day) {
        var parts = day.split("/");
        fills(visitor, field + ".day", parts[0]);
        fills(visitor, field + ".month", parts[1]);
        return fills(visitor, field + ".year", parts[2]);
    }

    /** Fields of a row, which all rows call the same. */
    private static Visitor fills(Visitor visitor, String field, String text) {
        visitor.page().locator("[name='" + field + "']").fill(text);
        return visitor;
    }

    private static String value(Visitor visitor, String field) {
        return visitor.page().locator("[name='" + field + "']").inputValue();
    }
}

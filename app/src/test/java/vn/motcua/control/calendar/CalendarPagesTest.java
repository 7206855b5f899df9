package vn.motcua.control.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** Uses years that no other test does: the database is shared. */
@ProductTest
class CalendarPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    CalendarRegister register;

    @Autowired
    SmallProvince province;

    @Test
    void showsTheYearWithItsDays() throws Exception {
        open("/control/calendar", Role.AUDITOR).andExpect(redirectedUrl("/control/calendar/years/2026"));
        open("/control/calendar/years/2026", Role.AUDITOR)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("17/02/2026"),
                                containsString("Tết Nguyên đán (mồng Một)"),
                                containsString("Làm bù"),
                                not(containsString("/control/calendar/days/new")))));
        open("/control/calendar/years/2026", Role.ADMINISTRATOR)
                .andExpect(content().string(containsString("/control/calendar/days/new")));
        open("/control/calendar/years/2041", Role.AUDITOR)
                .andExpect(content().string(containsString("Chưa có lịch nghỉ năm 2041")));
        open("/control/calendar/years/1999", Role.AUDITOR).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorsChangeAnything(Role role) throws Exception {
        for (var path : new String[] {
            "/control/calendar/days",
            "/control/calendar/days/2026-01-01/removals",
            "/control/calendar/imports",
            "/control/calendar/hours/province/versions",
            "/control/calendar/hours/province/versions/2000-01-01/removals"
        }) {
            browser.perform(post(path).with(csrf()).with(SignedIn.as(role, "H48")))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void entersChangesAndRemovesADay() throws Exception {
        submit("/control/calendar/days", day("5", "3", "2035", "HOLIDAY", "Ngày truyền thống"))
                .andExpect(redirectedUrl("/control/calendar/years/2035?done=entered"));
        open("/control/calendar/days/2035-03-05", Role.ADMINISTRATOR)
                .andExpect(content().string(containsString("Ngày truyền thống")));

        submit("/control/calendar/days", day("5", "3", "2035", "HOLIDAY", "Lần nữa"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày này đã có trong lịch")));

        var change = day("5", "3", "2035", "MAKEUP_WORKDAY", "Làm bù");
        change.add("replacing", "true");
        change.set("hours", "07:00-11:00");
        submit("/control/calendar/days", change).andExpect(status().is3xxRedirection());
        assertThat(register.year(2035).days().getFirst().hours()).isNotNull();

        submit("/control/calendar/days/2035-03-05/removals", new LinkedMultiValueMap<>())
                .andExpect(redirectedUrl("/control/calendar/years/2035?done=removed"));
        open("/control/calendar/years/2035?done=removed", Role.CONTROL_OFFICER)
                .andExpect(content()
                        .string(allOf(
                                containsString("Đã xóa ngày khỏi lịch"),
                                containsString("Nguyễn Văn An"),
                                containsString("Ngày truyền thống"))));
        open("/control/calendar/days/2035-03-05", Role.ADMINISTRATOR).andExpect(status().isNotFound());
        submit("/control/calendar/days/2035-03-05/removals", new LinkedMultiValueMap<>())
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void keepsWhatWasTypedWhenADayCannotBeEntered() throws Exception {
        var impossible = day("30", "2", "2036", "HOLIDAY", "");
        impossible.set("basis", "Thông báo số 15");
        impossible.set("hours", "sáng");

        submit("/control/calendar/days", impossible)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Nhập một ngày có thật"),
                                containsString("Nhập tên gọi của ngày"),
                                containsString("Không đọc được giờ"),
                                containsString("Thông báo số 15"))));
    }

    @Test
    void aPageThatSawAnOlderCalendarIsToldSoAndKeepsWhatWasTyped() throws Exception {
        var stale = day("6", "3", "2036", "HOLIDAY", "Ngày hội");
        stale.set("revision", "1");

        submit("/control/calendar/days", stale)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("vừa được người khác thay đổi"),
                                containsString("Ngày hội"),
                                containsString("value=\"" + register.revision() + "\""))));
    }

    @Test
    void loadsAFileAfterShowingWhatItWouldChange() throws Exception {
        var file = "date,kind,name\n2037-01-01,HOLIDAY,Tết Dương lịch\n";
        upload(file.getBytes(UTF_8))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Lịch năm 2037"),
                                containsString("Tết Dương lịch"),
                                containsString("Nạp lịch này"))));
        assertThat(register.year(2037).known()).isFalse();

        var load = new LinkedMultiValueMap<String, String>();
        load.add("content", file);
        submit("/control/calendar/imports", load).andExpect(redirectedUrl("/control/calendar/years/2037?done=loaded"));
        assertThat(register.year(2037).days()).extracting(SpecialDay::day).containsExactly(LocalDate.of(2037, 1, 1));

        upload(file.getBytes(UTF_8)).andExpect(content().string(not(containsString("Nạp lịch này"))));
        load.set("revision", "1");
        submit("/control/calendar/imports", load)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("vừa được người khác thay đổi")));
    }

    @Test
    void namesTheLinesOfAFileThatAreWrong() throws Exception {
        upload("date,weekday,kind,name\n2037-02-30,Mon,HOLIDAY,Tết\n".getBytes(UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("Dòng 2:"), containsString("Không có ngày \"2037-02-30\""))));
        upload(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}).andExpect(content().string(containsString("UTF-8")));
        upload(new byte[0]).andExpect(content().string(containsString("Chọn tệp lịch nghỉ")));
    }

    @Test
    void setsTheHoursOfTheProvinceAndTakesThemBack() throws Exception {
        var hours = new LinkedMultiValueMap<String, String>();
        for (int weekday = 1; weekday <= 5; weekday++) {
            hours.add("hours-" + weekday, "07:30-11:30, 13:00-17:00");
        }
        hours.add("hours-6", "(07:30-11:30)");
        hours.add("from.day", "1");
        hours.add("from.month", "1");
        hours.add("from.year", "2098");

        submit("/control/calendar/hours/province/versions", hours)
                .andExpect(redirectedUrl("/control/calendar/hours/province?done=set"));
        assertThat(register.hours(Optional.empty())).hasSize(2);
        open("/control/calendar/hours/province?done=set", Role.AUDITOR)
                .andExpect(content()
                        .string(allOf(
                                containsString("Đã đặt giờ làm việc"),
                                containsString("(07:30-11:30)"),
                                not(containsString("/removals")))));

        submit("/control/calendar/hours/province/versions/2098-01-01/removals", new LinkedMultiValueMap<>())
                .andExpect(redirectedUrl("/control/calendar/hours/province?done=removed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11:30-07:00", "7h", "07:00-11:30, 11:00-12:00", "(07:00-11:30)"})
    void refusesHoursThatCannotBe(String monday) throws Exception {
        var hours = new LinkedMultiValueMap<String, String>();
        hours.add("hours-1", monday);

        submit("/control/calendar/hours/province/versions", hours)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hours-1-error")));
    }

    @Test
    void saysWhenThereIsNoSuchUnit() throws Exception {
        open("/control/calendar/hours?unit=ZZ9.1", Role.AUDITOR)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không có, hoặc có nhiều đơn vị như vậy")));
        open("/control/calendar/hours/ZZ9.1", Role.AUDITOR).andExpect(status().isNotFound());
        open("/control/calendar/hours", Role.AUDITOR).andExpect(status().isOk());
    }

    @Test
    void opensAUnitByItsCodeOrTheWordsOfItsName() throws Exception {
        province.found();

        open("/control/calendar/hours?unit=t1.61.kt", Role.AUDITOR)
                .andExpect(redirectedUrl("/control/calendar/hours/T1.61.KT"));
        open("/control/calendar/hours?unit=phong kinh te xa thu", Role.AUDITOR)
                .andExpect(redirectedUrl("/control/calendar/hours/T1.61.KT"));
        open("/control/calendar/hours?unit=xa thu", Role.AUDITOR)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"xa thu\"")));
    }

    private ResultActions open(String path, Role role) throws Exception {
        return browser.perform(get(path).with(SignedIn.as(role, "H48")));
    }

    private ResultActions upload(byte[] file) throws Exception {
        return browser.perform(multipart("/control/calendar/previews")
                .file(new MockMultipartFile("file", "2037.csv", "text/csv", file))
                .with(csrf())
                .with(SignedIn.as(Role.ADMINISTRATOR, "H48")));
    }

    /** As an administrator who sees the calendar as it is now, unless the fields say otherwise. */
    private ResultActions submit(String path, LinkedMultiValueMap<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).params(fields);
        if (!fields.containsKey("revision")) {
            request.param("revision", String.valueOf(register.revision()));
        }
        return browser.perform(request.with(csrf()).with(SignedIn.as(Role.ADMINISTRATOR, "H48")));
    }

    private static LinkedMultiValueMap<String, String> day(
            String day, String month, String year, String kind, String name) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("date.day", day);
        fields.add("date.month", month);
        fields.add("date.year", year);
        fields.add("kind", kind);
        fields.add("name", name);
        return fields;
    }
}

package vn.motcua.control.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** What a test changes is rolled back: the small province is shared. */
@ProductTest
@Transactional
class OrganisationPagesTest {

    private static final String CHANGES = "/control/organisation/changes/";

    @Autowired
    MockMvc browser;

    @Autowired
    SmallProvince province;

    @Autowired
    Units units;

    @BeforeEach
    void aSmallProvince() {
        province.found();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "CONTROL_OFFICER", "AUDITOR"})
    void everyoneOfControlSeesTheTree(Role role) throws Exception {
        open("/control/organisation", role)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("UBND tỉnh Thử"), containsString("T1.61.KT"))));
        open("/control/organisation/units/T1.61", role)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bộ phận Một cửa xã Thử")));
        open("/control/organisation/areas/99", role)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Xã Thử")));
    }

    @Test
    void theTreeIsOfTheDayThatIsAskedFor() throws Exception {
        open("/control/organisation?day.day=30&day.month=6&day.year=2025", Role.AUDITOR)
                .andExpect(content().string(not(containsString("UBND tỉnh Thử"))));
        open("/control/organisation?day.day=31&day.month=6&day.year=2025", Role.AUDITOR)
                .andExpect(content()
                        .string(allOf(
                                containsString("Nhập một ngày có thật"),
                                containsString("value=\"31\""),
                                containsString("UBND tỉnh Thử"))));
    }

    @Test
    void unitsAndAreasAreFoundWithoutAccents() throws Exception {
        open("/control/organisation?q=phong kinh te xa thu", Role.AUDITOR)
                .andExpect(content().string(containsString("/control/organisation/units/T1.61.KT")));
        open("/control/organisation/areas?q=xa thu", Role.AUDITOR)
                .andExpect(content().string(containsString("/control/organisation/areas/99001")));
        open("/control/organisation?q=<script>", Role.AUDITOR)
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/control/organisation/units/T1.99",
                "/control/organisation/units/no code",
                "/control/organisation/areas/98",
                "/control/organisation/areas/x",
                "/control/organisation/changes/explosions"
            })
    void whatDoesNotExistIsNotFound(String path) throws Exception {
        open(path, Role.ADMINISTRATOR).andExpect(status().isNotFound());
    }

    @Test
    void onlyAdministratorsAreOfferedChanges() throws Exception {
        open("/control/organisation/units/T1.61", Role.ADMINISTRATOR)
                .andExpect(content().string(containsString(CHANGES + "renamings?unit=T1.61")));
        open("/control/organisation/units/T1.61", Role.CONTROL_OFFICER)
                .andExpect(content().string(not(containsString(CHANGES))));
        open("/control/organisation/area-imports", Role.AUDITOR)
                .andExpect(content().string(not(containsString("multipart"))));
    }

    @ParameterizedTest
    @EnumSource(ChangeAct.class)
    void everyChangeHasAFormInBothLanguages(ChangeAct act) throws Exception {
        for (String language : new String[] {"vi", "en"}) {
            open(CHANGES + act.path() + "?unit=T1.61&lang=" + language, Role.ADMINISTRATOR)
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("organisation.page"))))
                    .andExpect(content().string(not(containsString("identity.role"))));
        }
    }

    @Test
    void aUnitIsEstablishedRenamedAndClosed() throws Exception {
        submit("establishments", Map.of("code", "t1.61.vh", "kind", "DIVISION", "parent", "T1.61", "area", "99001"))
                .andExpect(redirectedUrl("/control/organisation/units/T1.61.VH?done=establishments"));
        open("/control/organisation/units/T1.61.VH?done=establishments", Role.ADMINISTRATOR)
                .andExpect(content().string(containsString("Đã thành lập đơn vị.")));
        submit("renamings", Map.of("unit", "T1.61.VH", "name", "Phòng Mới", "effective.year", "2026"))
                .andExpect(status().is3xxRedirection());
        submit("closures", Map.of("unit", "T1.61.VH", "units", "T1.61", "effective.year", "2027"))
                .andExpect(status().is3xxRedirection());

        assertThat(units.find(new UnitCode("T1.61.VH"), LocalDate.of(2026, 8, 1)))
                .get()
                .extracting(unit -> unit.name().vietnamese())
                .isEqualTo("Phòng Mới");
        assertThat(units.find(new UnitCode("T1.61.VH"), LocalDate.of(2027, 8, 1)))
                .isEmpty();
        open("/control/organisation/units/T1.61.VH", Role.ADMINISTRATOR)
                .andExpect(content()
                        .string(allOf(
                                containsString("Đơn vị đã chấm dứt hoạt động từ 01/08/2027"),
                                containsString("Nguyễn Văn An"),
                                not(containsString(CHANGES)))));
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatToDo() throws Exception {
        submit("closures", Map.of("unit", "T1.61"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                stringContainsInOrder("các đơn vị trực thuộc còn hoạt động:", "T1.61.KT", "T1.61.TT"),
                                containsString("value=\"12/QĐ-UBND\""))));
        submit("establishments", Map.of("code", "T1.61", "kind", "DIVISION", "parent", "T1", "area", "99"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mã T1.61 đã được cấp")));
        submit("renamings", Map.of("unit", "T1.61", "effective.day", "31", "effective.month", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nhập một ngày có thật")));
        submit("establishments", Map.of("code", "không có", "kind", "X", "parent", "?", "area", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("#kind")));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() throws Exception {
        submit("renamings", Map.of("unit", "T1.61", "name", " ", "decision", "", "effective.day", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("#name\""),
                                containsString("#decision\""),
                                containsString("#effective\""))));
    }

    @Test
    void aDeskIsOpenedOnce() throws Exception {
        Map<String, String> desk = Map.of("unit", "T1.61.TT", "number", "7", "name", "Hộ tịch");
        submit("desks", desk).andExpect(status().is3xxRedirection());
        submit("desks", desk)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không thay đổi gì ở T1.61.TT")));
    }

    @Test
    void aFileIsTriedAndABadOneExplained() throws Exception {
        send("TRY", "[{\"Code\":\"99\",\"FullName\":\"Tỉnh Thử\"},{\"Code\":\"98\",\"FullName\":\"Tỉnh Khác\"}]")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("đang được sử dụng"),
                                containsString("/control/organisation/areas/99001"))));
        send("STATE", "[{\"Code\":\"9\"}]")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("mã phải gồm 2 chữ số")));
        send("SUCCESSIONS", "a,b\n")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Thiếu cột old_code")));
        send("TRY", "").andExpect(content().string(containsString("Chọn một tệp có nội dung.")));
    }

    private ResultActions open(String path, Role role) throws Exception {
        return browser.perform(get(path).with(SignedIn.as(role, "T1")));
    }

    private ResultActions submit(String act, Map<String, String> fields) throws Exception {
        var request = post(CHANGES + act).with(csrf()).with(SignedIn.as(Role.ADMINISTRATOR, "T1"));
        Map<String, String> usual = Map.of(
                "name", "Phòng Văn hóa",
                "nameEn", "Culture division",
                "decision", "12/QĐ-UBND",
                "effective.day", "1",
                "effective.month", "8",
                "effective.year", "2025");
        usual.forEach((field, value) -> request.param(field, fields.getOrDefault(field, value)));
        fields.forEach((field, value) -> {
            if (!usual.containsKey(field)) {
                request.param(field, value);
            }
        });
        return browser.perform(request);
    }

    private ResultActions send(String mode, String content) throws Exception {
        var file = new MockMultipartFile("file", "x.json", "application/json", content.getBytes(UTF_8));
        return browser.perform(multipart("/control/organisation/area-imports")
                .file(file)
                .param("mode", mode)
                .param("day.day", "1")
                .param("day.month", "7")
                .param("day.year", "2030")
                .with(csrf())
                .with(SignedIn.as(Role.ADMINISTRATOR, "T1")));
    }
}

package vn.motcua.portal.offline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

@ProductTest
@Transactional
class CommunePagesTest {

    private static final Actor KEEPER = new Actor.System("test");

    @Autowired
    MockMvc browser;

    @Autowired
    SmallProvince province;

    @Autowired
    UnitChanges changes;

    @Autowired
    Procedures procedures;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void aCommuneIsFoundHoweverManyOtherUnitsHaveTheName() throws Exception {
        for (int number = 10; number < 40; number++) {
            establish("T1.61." + number, "Thử " + number);
        }

        browser.perform(get("/communes").param("at", "thu"))
                .andExpect(content().string(containsString("href=\"/communes/T1.61/procedures\"")))
                .andExpect(content().string(not(containsString("/communes/T1.61.TT/"))));
    }

    @Test
    void allProceduresOfCommunesStandOnOnePage() throws Exception {
        for (int number = 10; number < 35; number++) {
            procedures
                    .publish(
                            ProcedureMother.publishing(
                                    new ProcedureCode("9.2640" + number),
                                    "Đăng ký nuôi chim " + number,
                                    LocalDate.of(2024, 1, 1),
                                    null),
                            KEEPER)
                    .orThrow();
        }

        browser.perform(get("/communes/T1.61/procedures"))
                .andExpect(content().string(containsString("Bộ phận Một cửa xã Thử")))
                .andExpect(content().string(containsString("Đăng ký nuôi chim 10")))
                .andExpect(content().string(containsString("Đăng ký nuôi chim 34")));
    }

    @Test
    void whatIsNoCommuneHasNoPage() throws Exception {
        browser.perform(get("/communes/T1.61.TT/procedures")).andExpect(status().isNotFound());
        browser.perform(get("/communes/xã-thử/procedures")).andExpect(status().isNotFound());
    }

    private void establish(String code, String name) {
        changes.make(
                        new UnitChange.Establish(
                                new UnitCode(code),
                                new OfficialName(name, name),
                                UnitKind.DIVISION,
                                SmallProvince.COMMUNE,
                                new AreaCode("99001"),
                                new Decision("1/QĐ-UBND", LocalDate.of(2025, 7, 1))),
                        KEEPER)
                .orThrow();
    }
}

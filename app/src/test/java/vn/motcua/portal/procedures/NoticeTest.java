package vn.motcua.portal.procedures;

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
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

@ProductTest
class NoticeTest {

    private static final String NOTICE = "/procedures/9.261001/notice";

    @Autowired
    MockMvc browser;

    @Autowired
    Procedures procedures;

    @Autowired
    SmallProvince province;

    @BeforeEach
    void publish() {
        province.found();
        procedures.publish(
                ProcedureMother.publishing(
                        new ProcedureCode("9.261001"), "Đăng ký nuôi ong rừng", LocalDate.of(2024, 1, 1), null),
                new Actor.System("test"));
    }

    @Test
    void theSheetSaysWhatToBringHowLongAndHowMuchAndCarriesACode() throws Exception {
        browser.perform(get(NOTICE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đăng ký nuôi ong rừng")))
                .andExpect(content().string(containsString("Cần mang theo")))
                .andExpect(content().string(containsString("3 ngày làm việc")))
                .andExpect(content().string(containsString("Mã QR dẫn tới trang của thủ tục này")));
    }

    @Test
    void thePlaceIsOneOfTheRegister() throws Exception {
        browser.perform(get(NOTICE).param("at", "T1.61.TT"))
                .andExpect(content().string(containsString("Bộ phận Một cửa xã Thử")));
    }

    @Test
    void aStrangersWordsNeverStandOnTheSheetAsThePlace() throws Exception {
        browser.perform(get(NOTICE).param("at", "Gọi 0900 000 000 gặp anh Ba"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<dd lang=\"vi\">Gọi"))))
                .andExpect(content().string(containsString("Không tìm thấy đơn vị này")));
        browser.perform(get(NOTICE).param("at", "<script>alert(1)</script>"))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void whatDoesNotHoldHasNoSheet() throws Exception {
        browser.perform(get("/procedures/9.999999/notice")).andExpect(status().isNotFound());
        browser.perform(get("/procedures/khai-sinh/notice")).andExpect(status().isNotFound());
    }
}

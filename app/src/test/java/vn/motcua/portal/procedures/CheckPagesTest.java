package vn.motcua.portal.procedures;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.ProductTest;

@ProductTest
@Transactional
class CheckPagesTest {

    private static final String CHECK = "/procedures/2.000815/check";

    @Autowired
    MockMvc browser;

    @Autowired
    Procedures procedures;

    @BeforeEach
    void publishBoth() {
        publish("2.000815", "Chứng thực bản sao từ bản chính");
        publish("2.000908", "Cấp bản sao từ sổ gốc");
    }

    @Test
    void oneQuestionIsAskedAtATimeAndTheAnswersStandInTheAddress() throws Exception {
        browser.perform(get(CHECK))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("Bạn có bản chính trong tay không?")))
                .andExpect(content().string(not(containsString("tẩy xóa"))));
        browser.perform(get(CHECK + "?original=yes&asked=original"))
                .andExpect(content().string(containsString("tẩy xóa")))
                .andExpect(content().string(containsString("name=\"original\" value=\"yes\"")));
    }

    @Test
    void aFormSentEmptyIsAskedAgain() throws Exception {
        browser.perform(get(CHECK + "?asked=original"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn một câu trả lời")));
    }

    @Test
    void yesShowsPapersTimeAndFee() throws Exception {
        browser.perform(get(CHECK + "?original=yes&state=no"))
                .andExpect(content().string(containsString("Bạn làm được thủ tục này")))
                .andExpect(content().string(containsString("3 ngày làm việc")))
                .andExpect(content().string(containsString("Mau-01.docx")))
                .andExpect(content().string(containsString("23/2015/NĐ-CP")))
                .andExpect(content().string(containsString("href=\"/procedures/2.000815/check?original=yes\"")));
    }

    @Test
    void noSaysWhyAndAnotherProcedureIsALink() throws Exception {
        browser.perform(get(CHECK + "?original=yes&state=yes"))
                .andExpect(content().string(containsString("xin cấp lại bản chính")));
        browser.perform(get(CHECK + "?original=no&lang=en"))
                .andExpect(content().string(containsString("You need another procedure")))
                .andExpect(content().string(containsString("href=\"/procedures/2.000908\"")));
    }

    @Test
    void theLanguageKeepsTheAnswers() throws Exception {
        browser.perform(get(CHECK + "?original=yes"))
                .andExpect(content().string(containsString("?original=yes&amp;lang=en")));
    }

    @Test
    void thePageOfTheProcedureOffersTheCheckAndOthersHaveNone() throws Exception {
        browser.perform(get("/procedures/2.000815")).andExpect(content().string(containsString(CHECK)));
        browser.perform(get("/procedures/2.000908/check")).andExpect(status().isNotFound());
        browser.perform(get("/procedures/khai-sinh/check")).andExpect(status().isNotFound());
    }

    private void publish(String code, String name) {
        procedures.publish(
                ProcedureMother.publishing(new ProcedureCode(code), name, LocalDate.of(2024, 1, 1), null),
                new Actor.System("test"));
    }
}

package vn.motcua.portal.procedures;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.motcua.catalog.AbolishProcedure;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class ProceduresPagesTest {

    private static final Actor OFFICER = new Actor.System("test");
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    @Autowired
    MockMvc browser;

    @Autowired
    Procedures procedures;

    @Autowired
    MovableClock clock;

    private LocalDate today;

    @BeforeEach
    void readTheDay() {
        today = LocalDate.now(clock);
    }

    @Test
    void aSearchWithoutAccentsAndWithASlipFindsTheProcedure() throws Exception {
        publish("9.200001", "Đăng ký nuôi ong lấy mật");

        browser.perform(get("/procedures").param("q", "dang ky nuoi onh lay mat"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/procedures/9.200001\"")))
                .andExpect(content().string(containsString("Miễn phí")))
                .andExpect(header().string("Cache-Control", "max-age=60, private"));
    }

    @Test
    void thePageSaysWhenHitsAreOnlyTheNearest() throws Exception {
        publish("9.200007", "Đăng ký nuôi đà điểu");

        browser.perform(get("/procedures").param("q", "nuôi đà điểu xyzzy"))
                .andExpect(content().string(containsString("href=\"/procedures/9.200007\"")))
                .andExpect(content().string(containsString("những thủ tục gần nhất")));
        browser.perform(get("/procedures").param("q", "nuôi đà điểu"))
                .andExpect(content().string(containsString("href=\"/procedures/9.200007\"")))
                .andExpect(content().string(not(containsString("những thủ tục gần nhất"))));
    }

    @Test
    void whatWasTypedIsShownAgainAndNeverRun() throws Exception {
        browser.perform(get("/procedures")
                        .param("q", "\"><script>alert(1)</script>")
                        .param("level", "x")
                        .param("page", "-3"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void thePageSaysWhatYouGetWhoWhenAndHowMuch() throws Exception {
        publish("9.200002", "Đăng ký nuôi chim yến");

        browser.perform(get("/procedures/9.200002"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đăng ký nuôi chim yến")))
                .andExpect(content()
                        .string(containsString("2 ngày làm việc nếu nộp trực tuyến, 3 ngày làm việc nếu không")))
                .andExpect(content().string(containsString("Miễn phí")))
                .andExpect(content().string(containsString("1 bản chính")))
                .andExpect(content().string(containsString("Mau-01.docx")))
                .andExpect(content().string(containsString("Giấy chứng nhận")))
                .andExpect(content().string(containsString("123/2015/NĐ-CP")));
    }

    @Test
    void theEnglishPageKeepsTheLegalTextsInVietnamese() throws Exception {
        publish("9.200003", "Đăng ký nuôi tằm");

        browser.perform(get("/procedures/9.200003?lang=en"))
                .andExpect(content().string(containsString("English of Dang ky nuoi tam")))
                .andExpect(content().string(containsString("3 working days")))
                .andExpect(content().string(containsString("lang=\"vi\"")));
    }

    @Test
    void anEnglishNameAmongTheHitsIsNotReadAloudAsVietnamese() throws Exception {
        publish("9.200006", "Đăng ký nuôi dế");

        browser.perform(get("/procedures?q=9.200006&lang=en"))
                .andExpect(content()
                        .string(containsString("href=\"/procedures/9.200006\">English of Dang ky nuoi de</a>")));
        browser.perform(get("/procedures?q=9.200006&lang=vi"))
                .andExpect(content().string(containsString("lang=\"vi\">Đăng ký nuôi dế</a>")));
    }

    @Test
    void whatWasNotUnderstoodIsShownInTheWordsOfTheSource() throws Exception {
        procedures
                .publish(
                        new PublishProcedure(
                                new ProcedureCode("9.200004"),
                                ProcedureMother.decision(),
                                Period.since(LONG_AGO),
                                ProcedureMother.contentWithEveryKindOfTerm(),
                                null),
                        OFFICER)
                .orThrow();

        browser.perform(get("/procedures/9.200004"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("“135 VNĐ”")))
                .andExpect(content().string(containsString("đang được rà soát")))
                .andExpect(content().string(containsString("30.000 đồng")))
                .andExpect(content().string(containsString("Hội đồng nhân dân")));
    }

    @Test
    void aProcedureAbolishedYesterdayIsShownAsEndedAndNoLongerFound() throws Exception {
        publish("9.200005", "Đăng ký nuôi gấu");
        procedures
                .abolish(
                        new AbolishProcedure(
                                new ProcedureCode("9.200005"), ProcedureMother.decision(), today.minusDays(1)),
                        OFFICER)
                .orThrow();

        browser.perform(get("/procedures/9.200005"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("đã hết hiệu lực từ ngày")));
        browser.perform(get("/procedures").param("q", "dang ky nuoi gau"))
                .andExpect(content().string(not(containsString("/procedures/9.200005"))));
    }

    @Test
    void anUnknownOrImpossibleCodeIsNotFound() throws Exception {
        browser.perform(get("/procedures/9.999999")).andExpect(status().isNotFound());
        browser.perform(get("/procedures/khai-sinh")).andExpect(status().isNotFound());
    }

    @Test
    void pagesOfASearchKeepWhatWasAsked() {
        var form = new SearchForm("khai sinh & tử", "Hộ tịch", null, null, 2);

        assertThat(form.href(3))
                .isEqualTo("/procedures?q=khai%20sinh%20%26%20t%E1%BB%AD&field=H%E1%BB%99%20t%E1%BB%8Bch&page=3");
    }

    private void publish(String code, String name) {
        procedures
                .publish(ProcedureMother.publishing(new ProcedureCode(code), name, LONG_AGO, null), OFFICER)
                .orThrow();
    }
}

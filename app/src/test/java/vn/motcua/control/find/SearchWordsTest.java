package vn.motcua.control.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class SearchWordsTest {

    private static final Actor OFFICER = new Actor.System("test");
    private static final ProcedureCode ESPALIER = new ProcedureCode("9.970001");

    @Autowired
    MockMvc browser;

    @Autowired
    Procedures procedures;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void aProcedureThatNobodyCallsSo() {
        clock.moveTo("2026-01-05T08:00");
        if (procedures.history(ESPALIER).isEmpty()) {
            procedures
                    .publish(
                            ProcedureMother.publishing(ESPALIER, "Cấp phép quỳnh uyển", ProcedureMother.NEW_YEAR, null),
                            OFFICER)
                    .orThrow();
        }
    }

    @Test
    void whatNobodyFoundIsTaughtAndFoundByTheNext() throws Exception {
        search("zzvườn zzbông");
        search("Zzvuon zzbong");
        officer("").andExpect(content().string(containsString(">zzvuon zzbong</a>")));

        add("zzvườn zzbông", "9.970001")
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/control/search-words?q=zzv%C6%B0%E1%BB%9Dn%20zzb%C3%B4ng&done=added"));

        officer("zzvườn zzbông")
                .andExpect(content().string(containsString("href=\"/procedures/9.970001\"")))
                .andExpect(content().string(not(containsString(">zzvuon zzbong</a>"))));
        browser.perform(get("/procedures").param("q", "zzvuon zzbong"))
                .andExpect(content().string(containsString("href=\"/procedures/9.970001\"")))
                .andExpect(content().string(not(containsString("những thủ tục gần nhất"))));
    }

    @Test
    void whatWasTaughtIsTakenBack() throws Exception {
        add("zzrút lại", "9.970001");
        browser.perform(get("/procedures").param("q", "zzrút lại"))
                .andExpect(content().string(containsString("href=\"/procedures/9.970001\"")));

        browser.perform(post("/control/search-words/removals")
                .param("said", "zzrút lại")
                .param("procedure", "9.970001")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1")));

        browser.perform(get("/procedures").param("q", "zzrút lại"))
                .andExpect(content().string(not(containsString("href=\"/procedures/9.970001\""))));
    }

    @Test
    void nothingThatTellsOfAPersonReachesTheOfficeOrTheDisk() throws Exception {
        search("zzxoong 051190001234 hoa@example.vn");
        search("Nguyễn Thị Zzoi");

        officer("")
                .andExpect(content().string(containsString(">zzxoong</a>")))
                .andExpect(content().string(not(containsString("051190001234"))))
                .andExpect(content().string(not(containsString("zzoi"))));
        assertThat(database.sql("select count(*) from catalog.unanswered_search where words ~ '05119|example|zzoi'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSearchThatFiltersEmptiedSaysNothingAboutItsWords() throws Exception {
        browser.perform(get("/procedures").param("q", "zzlọc").param("level", "MINISTRY"));
        browser.perform(get("/procedures").param("q", "zzlọc").param("page", "2"));

        officer("").andExpect(content().string(not(containsString(">zzloc</a>"))));
    }

    @Test
    void wordsOfLongAgoAreForgotten() throws Exception {
        search("zzngày xưa");
        clock.moveTo("2026-06-05T08:00");
        search("zzngày nay");

        officer("")
                .andExpect(content().string(containsString(">zzngay nay</a>")))
                .andExpect(content().string(not(containsString(">zzngay xua</a>"))));
        clock.moveTo("2026-01-05T08:00");
        officer("").andExpect(content().string(not(containsString(">zzngay xua</a>"))));
    }

    @Test
    void wordsThatMeanNothingLeaveTheList() throws Exception {
        search("zzbá bạ");

        officer("").andExpect(content().string(containsString(">zzba ba</a>")));

        browser.perform(post("/control/search-words/dismissals")
                .param("words", "zzba ba")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1")));

        officer("").andExpect(content().string(not(containsString(">zzba ba</a>"))));
    }

    @Test
    void whatCannotBeAddedIsSaidAndNothingTypedIsLost() throws Exception {
        add("zzgiữ lại", "9.999999")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không có thủ tục đang hiệu lực mang mã “9.999999”")))
                .andExpect(content().string(containsString("value=\"zzgiữ lại\"")));
        add("?!", "9.970001")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy nhập từ người dân dùng")))
                .andExpect(content().string(containsString("value=\"9.970001\"")));
        add("<script>alert(1)</script>", "x")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    private void search(String text) throws Exception {
        browser.perform(get("/procedures").param("q", text)).andExpect(status().isOk());
    }

    private ResultActions officer(String q) throws Exception {
        return browser.perform(get("/control/search-words").param("q", q).with(SignedIn.as(Role.CONTROL_OFFICER, "T1")))
                .andExpect(status().isOk());
    }

    private ResultActions add(String said, String procedure) throws Exception {
        return browser.perform(post("/control/search-words")
                .param("said", said)
                .param("procedure", procedure)
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1")));
    }
}

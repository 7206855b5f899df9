package vn.motcua.portal.home;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.ProductTest;

@ProductTest
class HomeTest {

    @Autowired
    MockMvc browser;

    @Test
    void aStrangerFindsTheSearchBoxInVietnamese() throws Exception {
        browser.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("Bạn cần làm thủ tục gì?")))
                .andExpect(content().string(containsString("name=\"q\"")))
                .andExpect(content().string(not(containsString("portal.life-event"))))
                .andExpect(cookie().doesNotExist("motcua-lang"));
    }

    @Test
    void theChosenLanguageIsRemembered() throws Exception {
        browser.perform(get("/?lang=en"))
                .andExpect(cookie().value("motcua-lang", "en"))
                .andExpect(content().string(containsString("What do you need to do?")));
        browser.perform(get("/").cookie(new Cookie("motcua-lang", "en")))
                .andExpect(content().string(containsString("<html lang=\"en\"")));
    }

    @Test
    void anUnknownLanguageIsVietnamese() throws Exception {
        browser.perform(get("/?lang=xx\"><script>"))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("motcua-lang"))
                .andExpect(content().string(containsString("<html lang=\"vi\"")))
                .andExpect(content().string(not(containsString("<script>"))));
    }
}

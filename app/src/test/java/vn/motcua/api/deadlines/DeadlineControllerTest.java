package vn.motcua.api.deadlines;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.testing.ProductTest;

@ProductTest
class DeadlineControllerTest {

    @Autowired
    MockMvc browser;

    @Test
    void answersWithTheDeadlineAndItsLines() throws Exception {
        ask("from=2026-02-13T15:00:00%2B07:00&amount=3&unit=WORKING_DAY")
                .andExpect(status().isOk())
                .andExpect(jsonPath("dueAt").value("2026-02-25T15:00:00+07:00"))
                .andExpect(jsonPath("lines", hasSize(13)))
                .andExpect(jsonPath("lines[0].day").value("2026-02-13"))
                .andExpect(jsonPath("lines[0].countedMinutes").value(120))
                .andExpect(jsonPath("lines[4].reason").value("calendar.reason.holiday"))
                .andExpect(jsonPath("lines[4].note").value("Tết Nguyên đán (mồng Một)"))
                .andExpect(jsonPath("lines[4].text", containsString("Tết Nguyên đán (mồng Một)")))
                .andExpect(jsonPath("lines[12].totalMinutes").value(1440));
    }

    @Test
    void explainsInEnglishWhenAskedInEnglish() throws Exception {
        ask("from=2026-01-03T09:00&amount=1&unit=WORKING_DAY&lang=en")
                .andExpect(jsonPath("lines[0].text").value("Weekly rest day, does not count"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05T09:15",
                "2026-01-05T09:15:00",
                "2026-01-05T09:15:00%2B07:00",
                "2026-01-05T09:15:00+07:00",
                "2026-01-05T02:15:00Z",
                "2026-01-04T21:15:00-05:00"
            })
    void readsTheStartWithAnOffsetOrInVietnamsTime(String from) throws Exception {
        ask("from=" + from + "&amount=3&unit=WORKING_DAY")
                .andExpect(status().isOk())
                .andExpect(jsonPath("dueAt").value("2026-01-08T09:15:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "amount=4&unit=WORKING_HOUR, 2026-01-05T15:15:00+07:00",
        "amount=0.5&unit=WORKING_DAY, 2026-01-05T15:15:00+07:00",
        "amount=3&unit=WORKING_DAY&rule=NEXT_DAY, 2026-01-08T17:00:00+07:00",
        "amount=3&unit=WORKING_DAY&rule=INSTANT, 2026-01-08T09:15:00+07:00",
        "amount=12&unit=CALENDAR_DAY, 2026-01-19T17:00:00+07:00",
        "amount=1&unit=MONTH, 2026-02-05T17:00:00+07:00",
        "amount=0&unit=WORKING_HOUR, 2026-01-05T09:15:00+07:00",
    })
    void countsInEveryUnitAndByEitherRule(String limit, String due) throws Exception {
        ask("from=2026-01-05T09:15&" + limit).andExpect(jsonPath("dueAt").value(due));
    }

    @ParameterizedTest
    @CsvSource({
        "amount=3&unit=WORKING_DAY, from",
        "from=&amount=3&unit=WORKING_DAY, from",
        "from=2026-02-30T09:15&amount=3&unit=WORKING_DAY, from",
        "from=2026-01-05&amount=3&unit=WORKING_DAY, from",
        "from=1999-12-31T09:15&amount=3&unit=WORKING_DAY, from",
        "from=+999999999-01-01T00:00&amount=3&unit=MONTH, from",
        "from=2026-01-05T09:15&unit=WORKING_DAY, amount",
        "from=2026-01-05T09:15&amount=-1&unit=WORKING_DAY, amount",
        "from=2026-01-05T09:15&amount=1e9&unit=WORKING_DAY, amount",
        "from=2026-01-05T09:15&amount=10001&unit=WORKING_DAY, amount",
        "from=2026-01-05T09:15&amount=10000&unit=WORKING_DAY, amount",
        "from=2026-01-05T09:15&amount=1.5&unit=MONTH, amount",
        "'from=2026-01-05T09:15&amount=1&amount=2&unit=WORKING_DAY', amount",
        "from=2026-01-05T09:15&amount=3, unit",
        "from=2026-01-05T09:15&amount=3&unit=DAY, unit",
        "from=2026-01-05T09:15&amount=3&unit=WORKING_DAY&rule=LATER, rule",
        "from=2026-01-05T09:15&amount=3&unit=WORKING_DAY&agency=ZZ9.99, agency",
        "from=2026-01-05T09:15&amount=3&unit=WORKING_DAY&agency=%3Cscript%3E, agency",
        "from=2026-01-05T09:15&amount=3&unit=WORKING_DAY&agency=, agency",
    })
    void namesTheFieldThatIsWrong(String query, String field) throws Exception {
        ask(query)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("errors[*].field", contains(field)))
                .andExpect(jsonPath("errors[0].detail").isNotEmpty());
    }

    @Test
    void namesEveryFieldAtOnce() throws Exception {
        ask("").andExpect(jsonPath("errors[*].field", containsInAnyOrder("from", "amount", "unit")));
    }

    @Test
    void saysFromWhereTheDaysOffAreNotKnownYet() throws Exception {
        ask("from=2027-12-30T09:15&amount=5&unit=WORKING_DAY")
                .andExpect(jsonPath("lines[*].reason", hasItem("calendar.reason.year-not-known")))
                .andExpect(jsonPath("lines[?(@.reason=='calendar.reason.year-not-known')].note", contains("2028")));
    }

    private ResultActions ask(String query) throws Exception {
        return browser.perform(get(URI.create("/api/v1/deadlines?" + query)));
    }
}

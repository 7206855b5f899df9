package vn.motcua.portal.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.catalog.LifeEvent;
import vn.motcua.catalog.LifeEvents;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.questions.QuestionDesk;
import vn.motcua.questions.QuestionText;
import vn.motcua.questions.TypedQuestion;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class FindPagesTest {

    private static final Actor OFFICER = new Actor.System("test");

    @Autowired
    MockMvc browser;

    @Autowired
    LifeEvents events;

    @Autowired
    Procedures procedures;

    @Autowired
    QuestionDesk desk;

    @Autowired
    SmallProvince province;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        province.found();
    }

    @Test
    void theProductComesWithTheEventsOfALife() {
        assertThat(events.withProcedures(LocalDate.of(2026, 1, 5)).keySet())
                .extracting(LifeEvent::key)
                .contains(
                        "birth",
                        "marriage",
                        "death",
                        "household-business",
                        "land",
                        "construction",
                        "moving",
                        "lost-papers",
                        "merit",
                        "support",
                        "school",
                        "work")
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void anEventWithoutProceduresIsNotOnTheFirstPageAndOneWithSomeIs() throws Exception {
        publish("9.970010", "Cấp giấy zzthả diều");
        keep("kite", List.of("zzthả diều"));
        keep("submarine", List.of("zztàu ngầm"));

        browser.perform(get("/"))
                .andExpect(content().string(containsString("href=\"/life-events/kite\"")))
                .andExpect(content().string(not(containsString("href=\"/life-events/submarine\""))));
        browser.perform(get("/life-events/kite"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/procedures/9.970010\"")));
        browser.perform(get("/life-events/khong-co")).andExpect(status().isNotFound());
    }

    @Test
    void anEventHasWhatPeopleAskWhenItHappens() throws Exception {
        publish("9.970018", "Cấp zzcần câu");
        keep("angling", List.of("zzcần câu"));
        var control = SignedIn.staff(Role.CONTROL_OFFICER, "T1");
        var typed = new TypedQuestion(
                new QuestionText("Zzcần câu có phải đăng ký không?", "", "Không."),
                new QuestionText("", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of("angling"),
                List.of());
        var draft = desk.write(typed, LocalDate.of(2026, 7, 1), UUID.randomUUID(), control)
                .orThrow();
        var hit = containsString("Zzcần câu có phải đăng ký không?");

        browser.perform(get("/life-events/angling")).andExpect(content().string(not(hit)));
        desk.publish(draft.number(), 1, true, control).orThrow();

        browser.perform(get("/life-events/angling")).andExpect(content().string(hit));
        browser.perform(get("/life-events/birth")).andExpect(content().string(not(hit)));
    }

    @Test
    void textsChooseByLettersWithTheirMarksAndByCode() {
        publish("9.970011", "Đăng ký hộ zzkinh doanh");
        publish("9.970012", "Hỗ trợ zzkinh doanh");

        assertThat(events.having(List.of("hộ zzkinh"), LocalDate.of(2026, 1, 5)))
                .extracting(each -> each.code().value())
                .containsExactly("9.970011");
        assertThat(events.having(List.of("9.970012"), LocalDate.of(2026, 1, 5)))
                .extracting(each -> each.code().value())
                .containsExactly("9.970012");
    }

    @Test
    void whatMostPeopleFileForComesFirst() throws Exception {
        publish("9.970013", "Cấp zzaao");
        var filed = commune.received();
        keep("order", List.of("9.970013", filed.filing().procedure().code().value()));
        clock.moveTo("2026-01-05T09:00");

        browser.perform(get("/life-events/order"))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                filed.filing().procedure().code().value(), "href=\"/procedures/9.970013\"")));
    }

    @Test
    void aFieldThatIsNotThereNarrowsNothingAndAPageBeyondTheEndIsTheLast() throws Exception {
        publish("9.970014", "Cấp zzbánh đa");
        keep("wafer", List.of("zzbánh đa"));

        browser.perform(get("/life-events/wafer").param("field", "\"><script>").param("page", "99999"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/procedures/9.970014\"")))
                .andExpect(content().string(not(containsString("\"><script>"))));
    }

    @Test
    void fieldsLeadToTheirProceduresWithTheFilterInTheAddress() throws Exception {
        publish("9.970015", "Cấp zzđa");

        browser.perform(get("/fields"))
                .andExpect(content().string(containsString("/procedures?field=H%E1%BB%99%20t%E1%BB%8Bch")));
        browser.perform(get("/procedures").param("field", "Hộ tịch").param("q", "zzđa"))
                .andExpect(content().string(containsString("href=\"/procedures/9.970015\"")));
    }

    @Test
    void anAgencySaysWhatItHandlesWhereAndWhen() throws Exception {
        publish("9.970016", "Cấp zzlồng đèn");

        browser.perform(get("/agencies"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/agencies/T1.61\"")));
        browser.perform(get("/agencies/T1.61"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bộ phận Một cửa xã Thử")))
                .andExpect(content().string(containsString("Thứ Hai – Thứ Sáu")))
                .andExpect(content().string(containsString("href=\"/communes/T1.61/procedures\"")));
        browser.perform(get("/agencies/T1.61.KT")).andExpect(status().isNotFound());
        browser.perform(get("/agencies/<x>")).andExpect(status().isNotFound());
    }

    @Test
    void theAddressThatAnAdministratorGivesIsShownToCitizens() throws Exception {
        address("Số 1 đường Thử, xã Thử", "0255 3822 000").andExpect(status().is3xxRedirection());

        browser.perform(get("/agencies/T1.61"))
                .andExpect(content().string(containsString("Số 1 đường Thử, xã Thử")))
                .andExpect(content().string(containsString("href=\"tel:02553822000\"")));
        address("", "0255 3822 000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy nhập địa chỉ")))
                .andExpect(content().string(containsString("value=\"0255 3822 000\"")));
        address("Số 2 đường Thử", "gọi bà Hoa")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Số 2 đường Thử\"")));
    }

    private ResultActions address(String address, String phone) throws Exception {
        return browser.perform(post("/control/organisation/units/T1.61/contact")
                .param("address", address)
                .param("phone", phone)
                .with(csrf())
                .with(SignedIn.as(Role.ADMINISTRATOR, "T1")));
    }

    @Test
    void anOfficerChangesAnEventAndTheFirstPageFollows() throws Exception {
        publish("9.970017", "Cấp zztrăng rằm");

        officer(post("/control/life-events")
                        .param("key", "full-moon")
                        .param("place", "7")
                        .param("nameVi", "Zztrăng rằm")
                        .param("coversVi", "Rước đèn")
                        .param("nameEn", "Zzfull moon")
                        .param("coversEn", "Lanterns")
                        .param("texts", "zztrăng rằm"))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/?lang=en")).andExpect(content().string(containsString("Zzfull moon")));

        officer(post("/control/life-events/full-moon/removals")).andExpect(status().is3xxRedirection());
        browser.perform(get("/")).andExpect(content().string(not(containsString("/life-events/full-moon"))));
    }

    @Test
    void whatIsWrongWithAnEventIsSaidAndNothingTypedIsLost() throws Exception {
        refused("key", "Không Được", "chữ thường không dấu");
        refused("key", "birth", "đã dùng cho việc khác");
        refused("place", "0", "một số từ 1 đến 999");
        refused("nameEn", "", "bằng cả hai thứ tiếng");
        refused("texts", "ab", "Hãy sửa dòng “ab”");
        refused("texts", " ", "Hãy nhập từ 1 đến 30 dòng");
    }

    private void refused(String field, String value, String said) throws Exception {
        var request = post("/control/life-events");
        var typed = new HashMap<>(Map.of(
                "key",
                "zz-new",
                "place",
                "5",
                "nameVi",
                "Zzgiữ lại",
                "coversVi",
                "b",
                "nameEn",
                "c",
                "coversEn",
                "d",
                "texts",
                "zzeee"));
        typed.put(field, value);
        typed.forEach(request::param);
        officer(request)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(said)))
                .andExpect(content().string(containsString("value=\"Zzgiữ lại\"")));
        assertThat(events.find("zz-new")).isEmpty();
    }

    private ResultActions officer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(SignedIn.as(Role.CONTROL_OFFICER, "T1")));
    }

    private void keep(String key, List<String> texts) {
        events.keep(new LifeEvent(key, 900, "Việc " + key, "Event " + key, "Giải thích", "Explanation", texts))
                .orThrow();
    }

    private void publish(String code, String name) {
        if (procedures.history(new ProcedureCode(code)).isEmpty()) {
            procedures
                    .publish(
                            ProcedureMother.publishing(new ProcedureCode(code), name, ProcedureMother.NEW_YEAR, null),
                            OFFICER)
                    .orThrow();
        }
    }
}

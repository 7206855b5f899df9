package vn.motcua.control.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.web.FormErrors;

@ProductTest
class CataloguePagesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final RequestPostProcessor OFFICER = SignedIn.as(Role.CONTROL_OFFICER, "H48");

    @Autowired
    MockMvc browser;

    @Autowired
    Procedures procedures;

    @Test
    void theListShowsWhatIsLeftToReview() throws Exception {
        publish("9.400001", ProcedureMother.contentWithEveryKindOfTerm());

        browser.perform(get("/control/catalog?toDos=true&q=9.400001").with(OFFICER))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/control/catalog/9.400001/to-dos")));
    }

    @Test
    void anAuditorReadsAndIsOfferedNoAct() throws Exception {
        publish("9.400002", ProcedureMother.content("Chỉ đọc"));

        browser.perform(get("/control/catalog/9.400002").with(SignedIn.as(Role.AUDITOR, "H48")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chỉ đọc")))
                .andExpect(content().string(not(containsString("/abolitions/new"))));
    }

    @Test
    void whatAnOfficerSettlesReplacesTheVersionAndLeavesTheRestOpen() throws Exception {
        var before = publish("9.400003", ProcedureMother.contentWithEveryKindOfTerm());

        browser.perform(get("/control/catalog/9.400003/to-dos").with(OFFICER))
                .andExpect(content().string(containsString("135 VNĐ")))
                .andExpect(content().string(containsString("Phụ lục 2")));
        browser.perform(settling(before)
                        .param("m0.how", "FIXED")
                        .param("m0.amount", "135.000")
                        .param("m0.per", "lần")
                        .param("m2.how", "QUANTITY")
                        .param("m2.originals", "1"))
                .andExpect(redirectedUrl("/control/catalog/9.400003?done=settled"));

        var after = procedures.inForce(before.code(), LONG_AGO).orElseThrow();
        assertThat(after.content().terms().getFirst().fees().getLast().amount())
                .isEqualTo(new FeeAmount.Fixed(new Money(135_000), "lần"));
        assertThat(after.content().components().toList().getLast().quantities()).isEqualTo(Quantities.originals(1));
        assertThat(after.content().toDos()).hasSize(1);
        assertThat(after.decision()).isEqualTo(before.decision());
    }

    @Test
    void whatWasTypedWronglyIsShownAgainBesideItsError() throws Exception {
        var before = publish("9.400004", ProcedureMother.contentWithEveryKindOfTerm());

        browser.perform(settling(before).param("m0.how", "FIXED").param("m0.amount", "mười đồng"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"mười đồng\"")))
                .andExpect(content().string(containsString("Nhập số tiền bằng đồng")));
        assertThat(procedures.version(before.id())).contains(before);
    }

    @Test
    void aStalePageIsToldThatTheProcedureChanged() throws Exception {
        var before = publish("9.400005", ProcedureMother.contentWithEveryKindOfTerm());
        browser.perform(settling(before).param("m0.how", "FREE")).andExpect(status().is3xxRedirection());

        browser.perform(settling(before).param("m0.how", "FREE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("vừa được người khác cập nhật")));
    }

    @Test
    void newTermsBeginOnTheirDayAndEndTheOld() throws Exception {
        var before = publish("9.400006", ProcedureMother.content("Đổi thời hạn"));

        browser.perform(form(before, "/terms", "2026-03-01")
                        .param("t.rows", "1")
                        .param("t0.channel", "COUNTER")
                        .param("t0.how", "LIMIT")
                        .param("t0.amount", "1,5")
                        .param("t0.unit", "WORKING_DAY")
                        .param("t0.f.rows", "1")
                        .param("t0.f0.how", "FREE"))
                .andExpect(redirectedUrl("/control/catalog/9.400006?done=published"));

        var march = LocalDate.of(2026, 3, 1);
        assertThat(procedures.inForce(before.code(), march).orElseThrow().limitFor(Channel.COUNTER, "case-1"))
                .contains(TimeLimit.workingDays("1.5"));
        assertThat(procedures
                        .inForce(before.code(), march.minusDays(1))
                        .orElseThrow()
                        .id())
                .isEqualTo(before.id());
    }

    @Test
    void theFormsShowTheVersionAsItIs() throws Exception {
        var before = publish("9.400007", ProcedureMother.contentWithEveryKindOfTerm());

        for (var part : List.of("general", "terms", "cases/case-1", "cases/new", "abolitions/new")) {
            browser.perform(get("/control/catalog/9.400007/" + part).with(OFFICER))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("catalog.page."))));
        }
        assertThat(TermsPart.read(TermsPart.form(before), before.content(), FormErrors.none()))
                .isEqualTo(before.content().terms());
        assertThat(GeneralPart.read(GeneralPart.form(before), FormErrors.none())
                        .orElseThrow()
                        .in(before.content()))
                .isEqualTo(before.content());
        assertThat(PapersPart.read(
                        PapersPart.form(before, before.content().cases().getFirst()),
                        before.content(),
                        "case-1",
                        FormErrors.none()))
                .isEqualTo(before.content());
    }

    @Test
    void aRowIsAddedWithoutLosingWhatWasTyped() throws Exception {
        var before = publish("9.400008", ProcedureMother.content("Thêm dòng"));

        browser.perform(form(before, "/terms", "2026-03-01")
                        .param("t.rows", "1")
                        .param("t0.note", "đang gõ dở")
                        .param("add", "t"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("đang gõ dở")))
                .andExpect(content().string(containsString("name=\"t1.channel\"")));
    }

    @Test
    void aNewProcedureIsEntered() throws Exception {
        browser.perform(general(post("/control/catalog/new"), "9.400009"))
                .andExpect(redirectedUrl("/control/catalog/9.400009/terms"));

        assertThat(procedures.inForce(new ProcedureCode("9.400009"), LocalDate.of(2026, 1, 5)))
                .map(ProcedureVersion::name)
                .contains("Thủ tục của tỉnh");
        browser.perform(general(post("/control/catalog/new"), "9.400009"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã có trong danh mục")));
    }

    @Test
    void anImpossibleDateIsRefusedAndShownAgain() throws Exception {
        publish("9.400010", ProcedureMother.content("Bãi bỏ"));

        browser.perform(post("/control/catalog/9.400010/abolitions")
                        .with(OFFICER)
                        .with(csrf())
                        .param("decision", "1/QĐ-UBND")
                        .param("from.day", "30")
                        .param("from.month", "2")
                        .param("from.year", "2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"30\"")))
                .andExpect(content().string(containsString("Nhập một ngày có thật")));
    }

    @Test
    void aCaseGoesWithTheTermsThatHeldForItAloneButNotTheLastOne() throws Exception {
        var one = publish("9.400090", ProcedureMother.contentWithEveryKindOfTerm());
        browser.perform(form(one, "/cases/case-1", "2026-01-01").param("remove", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ít nhất một trường hợp")));
        browser.perform(form(one, "/cases/new", "2026-01-01").param("caseName", "Trường hợp khác"))
                .andExpect(status().is3xxRedirection());
        var two = procedures.inForce(one.code(), LocalDate.of(2026, 2, 1)).orElseThrow();

        browser.perform(form(two, "/cases/case-1", "2026-02-01").param("remove", "yes"))
                .andExpect(status().is3xxRedirection());

        var left = procedures
                .inForce(one.code(), LocalDate.of(2026, 2, 1))
                .orElseThrow()
                .content();
        assertThat(left.cases()).extracting(ProcedureCase::name).containsExactly("Trường hợp khác");
        assertThat(left.terms()).extracting(ServiceTerms::key).containsExactly("t2", "t3", "t4");
    }

    @Test
    void anImportTellsWhatCameOfIt() throws Exception {
        var file = new MockMultipartFile(
                "file", "ban-ghi.json", "application/json", record().getBytes(StandardCharsets.UTF_8));

        var answer = browser.perform(importing(file))
                .andExpect(status().is3xxRedirection())
                .andReturn();

        browser.perform(get(answer.getResponse().getRedirectedUrl()).with(OFFICER))
                .andExpect(content().string(containsString("ban-ghi.json")))
                .andExpect(content().string(containsString("Thêm mới")));
        browser.perform(get("/control/catalog/1.990001/source").with(OFFICER))
                .andExpect(content().string(containsString("MOTADOITUONGTHUCHIEN")));
    }

    @Test
    void aFileThatIsNoArchiveIsRefusedWithWhatToDo() throws Exception {
        var file = new MockMultipartFile("file", "anh.png", "image/png", new byte[] {1, 2, 3});

        browser.perform(importing(file))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("anh.png không phải tệp JSON")));
        browser.perform(importing(new MockMultipartFile("file", "", "", new byte[0])))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn tệp để nhập")));
    }

    private ProcedureVersion publish(String code, ProcedureContent content) {
        var command = new PublishProcedure(
                new ProcedureCode(code), ProcedureMother.decision(), Period.since(LONG_AGO), content, null);
        return procedures.publish(command, new Actor.System("test")).orThrow();
    }

    private static MockHttpServletRequestBuilder settling(ProcedureVersion version) {
        return post("/control/catalog/" + version.code() + "/settlements")
                .with(OFFICER)
                .with(csrf())
                .param("basedOn", version.id().toString());
    }

    private static MockHttpServletRequestBuilder form(ProcedureVersion version, String part, String from) {
        return dated(post("/control/catalog/" + version.code() + part), from)
                .param("basedOn", version.id().toString());
    }

    private static MockHttpServletRequestBuilder general(MockHttpServletRequestBuilder request, String code) {
        return dated(request, "2026-01-01")
                .param("code", code)
                .param("nameVi", "Thủ tục của tỉnh")
                .param("field", "Văn hóa")
                .param("level.PROVINCE", "on")
                .param("route", "LOCAL")
                .param("online", "FULL")
                .param("countingRule", "INSTANT");
    }

    private static MockHttpServletRequestBuilder dated(MockHttpServletRequestBuilder request, String from) {
        var day = LocalDate.parse(from);
        return request.with(OFFICER)
                .with(csrf())
                .param("decision", "2/QĐ-UBND")
                .param("from.day", String.valueOf(day.getDayOfMonth()))
                .param("from.month", String.valueOf(day.getMonthValue()))
                .param("from.year", String.valueOf(day.getYear()));
    }

    private static RequestBuilder importing(MockMultipartFile file) {
        return multipart("/control/catalog/imports")
                .file(file)
                .param("from.day", "1")
                .param("from.month", "1")
                .param("from.year", "2026")
                .with(OFFICER)
                .with(csrf());
    }

    private static String record() throws IOException {
        try (var in = CataloguePagesTest.class.getResourceAsStream("/catalog/national-record.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

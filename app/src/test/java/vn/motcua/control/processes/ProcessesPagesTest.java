package vn.motcua.control.processes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.Holder;
import vn.motcua.process.ImportsInWork;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessMother;
import vn.motcua.process.ProcessQuery;
import vn.motcua.process.ProcessRecord;
import vn.motcua.process.ProcessState;
import vn.motcua.process.ProposedProcess;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.process.StepMeaning;
import vn.motcua.process.word.WordMother;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.RealData;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class ProcessesPagesTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);
    private static final Actor.Staff OFFICER = SignedIn.staff(Role.CONTROL_OFFICER, "H48");

    @Autowired
    MockMvc browser;

    @Autowired
    ProcessControl processes;

    @Autowired
    ImportsInWork imports;

    @Autowired
    SmallProvince province;

    private final ProcedureCode procedure = new ProcedureCode("8." + SERIAL.incrementAndGet());

    @ParameterizedTest
    @EnumSource(names = {"CONTROL_OFFICER", "ADMINISTRATOR", "AUDITOR"})
    void controlOfficersAdministratorsAndAuditorsRead(Role role) throws Exception {
        var process = draft(ProcessMother.parallelSteps());

        for (var path : List.of("/control/processes", "/control/processes/" + process.id())) {
            browser.perform(get(path).with(SignedIn.as(role, "H48"))).andExpect(status().isOk());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR", "CASE_OFFICER"})
    void onlyControlOfficersWrite(Role role) throws Exception {
        var process = draft(ProcessMother.straightSteps());

        for (var act : List.of("publications", "endings", "versions", "discards", "draft")) {
            browser.perform(post("/control/processes/" + process.id() + "/" + act)
                            .param("edition", "1")
                            .with(csrf())
                            .with(SignedIn.as(role, "H48")))
                    .andExpect(status().isForbidden());
        }
        assertThat(processes.find(process.id())).contains(process);
    }

    @Test
    void theListIsFilteredAndShowsHowManyErrorsADraftHas() throws Exception {
        draft(ProcessMother.straightSteps().subList(0, 4));

        read("/control/processes?q=" + procedure + "&state=DRAFT")
                .andExpect(content().string(allOf(containsString("Đăng ký thử nghiệm"), containsString("2 lỗi"))));
        read("/control/processes?q=" + procedure + "&state=PUBLISHED")
                .andExpect(content().string(containsString("Không có quy trình nào phù hợp.")));
        read("/control/processes?page=0&state=nonsense&q=%25").andExpect(status().isOk());
    }

    @Test
    void aProcessIsShownAsAPictureAListAndATableOfTimes() throws Exception {
        var process = draft(ProcessMother.parallelSteps());

        read("/control/processes/" + process.id())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<svg role=\"img\"")))
                .andExpect(content().string(containsString("Chờ xong tất cả các bước trước.")))
                .andExpect(content().string(containsString("0,125 ngày")))
                .andExpect(content().string(containsString("Không có lỗi. Có thể công bố.")))
                .andExpect(content().string(not(containsString("process.page"))))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    void beforeAndAfterItsPublicationThePageNamesTheAgenciesThatLackPeople() throws Exception {
        var served = province.found().procedure(procedure.value());
        var published = processes.versions(served, ProcessContent.STANDARD).getFirst();
        var advised = processes.draft(
                published
                        .content()
                        .withSteps(List.of(ProcessMother.step("a", StepKind.HANDLING, Role.DIVISION_HEAD, 1440))),
                OFFICER);

        read("/control/processes/" + published.id())
                .andExpect(content().string(containsString("cơ quan có đủ người cho mọi bước")));
        read("/control/processes/" + advised.id())
                .andExpect(content().string(containsString("chưa có đủ người")))
                .andExpect(content().string(containsString("Lãnh đạo phòng – ")))
                .andExpect(content().string(containsString("UBND xã Thử")));
        read("/control/processes/" + advised.id() + "?lang=en")
                .andExpect(content().string(containsString("Which agencies lack whom")))
                .andExpect(content().string(not(containsString("process.page"))));
    }

    @Test
    void thePageSpeaksEnglishToo() throws Exception {
        read("/control/processes/" + draft(ProcessMother.parallelSteps()).id() + "?lang=en")
                .andExpect(content().string(containsString("Nothing is wrong. It can be published.")))
                .andExpect(content().string(not(containsString("process.page"))));
    }

    @Test
    void anOfficerBeginsWithAStandardFlowAndPublishesIt() throws Exception {
        var page = act(post("/control/processes")
                        .param("procedure", procedure.value())
                        .param("variant", "standard")
                        .param("name", "Đăng ký")
                        .param("amount", "2,5")
                        .param("unit", "WORKING_DAY")
                        .param("flow", "WITH_DIVISION_HEAD"))
                .andExpect(redirectedUrlPattern("/control/processes/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        act(post(page + "/publications")
                        .param("edition", "1")
                        .param("from.day", "1")
                        .param("from.month", "7")
                        .param("from.year", "2026"))
                .andExpect(redirectedUrl(page));

        var published = processes.versions(procedure, "standard").getFirst();
        assertThat(published.state()).isEqualTo(ProcessState.PUBLISHED);
        assertThat(published.content().steps()).hasSize(7);
    }

    @Test
    void aNewProcessThatMakesNoSenseIsShownAgainAsTyped() throws Exception {
        act(post("/control/processes")
                        .param("procedure", "17")
                        .param("name", "Tên \"đã\" nhập")
                        .param("amount", "nửa ngày")
                        .param("flow", "WITH_OPINIONS"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nửa ngày")))
                .andExpect(content().string(containsString("Hãy nhập ít nhất một đơn vị cho ý kiến.")));
    }

    @Test
    void aDraftIsSavedAndMayStillBeWrong() throws Exception {
        var process = draft(ProcessMother.straightSteps());

        act(save(process, 1, "save").param("steps[0].next", "nowhere")).andExpect(redirectedUrl(page(process)));

        read(page(process)).andExpect(content().string(containsString("nhưng không có bước nowhere")));
    }

    @Test
    void everyButtonOfTheFormSavesTheDraft() throws Exception {
        var process = draft(ProcessMother.straightSteps());

        act(save(process, 1, "add")).andExpect(redirectedUrl(page(process) + "/draft#step-2"));
        assertThat(processes.find(process.id()).orElseThrow().content().steps())
                .extracting(Step::key)
                .containsExactly("a", "s2");
        read(page(process) + "/draft").andExpect(content().string(containsString("value=\"s2\"")));
    }

    @Test
    void aStalePageOverwritesNothing() throws Exception {
        var process = draft(ProcessMother.straightSteps());
        act(save(process, 1, "save")).andExpect(status().is3xxRedirection());

        act(save(process, 1, "save"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã lưu bản nháp này sau khi quý vị mở trang")));
    }

    @Test
    void aFieldThatMakesNoSenseIsNamedAndNothingTypedIsLost() throws Exception {
        var process = draft(ProcessMother.straightSteps());

        act(save(process, 1, "save", "hai"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#steps[0].days\"")))
                .andExpect(content().string(containsString("value=\"hai\"")));
    }

    @Test
    void aDraftWithErrorsIsNotPublished() throws Exception {
        var process = draft(ProcessMother.straightSteps().subList(0, 4));

        act(post(page(process) + "/publications")
                        .param("edition", "1")
                        .param("from.day", "1")
                        .param("from.month", "7")
                        .param("from.year", "2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa công bố được: còn 2 lỗi cần sửa.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "//", "a/b/c", "1/1/1"})
    void anImpossibleDayIsRefused(String day) throws Exception {
        var process = draft(ProcessMother.straightSteps());
        var parts = day.split("/", -1);

        act(post(page(process) + "/publications")
                        .param("edition", "1")
                        .param("from.day", parts[0])
                        .param("from.month", parts[1])
                        .param("from.year", parts[2]))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy nhập ngày có thật")));
    }

    @Test
    void aPublishedProcessHasNewVersionsAndAnEnd() throws Exception {
        var process = draft(ProcessMother.straightSteps());
        processes
                .publish(process.id(), 1, LocalDate.parse("2026-01-01"), OFFICER)
                .orThrow();

        read(page(process) + "/draft").andExpect(redirectedUrl(page(process)));
        act(post(page(process) + "/versions")).andExpect(redirectedUrlPattern("/control/processes/*"));
        act(post(page(process) + "/endings")
                        .param("from.day", "1")
                        .param("from.month", "2")
                        .param("from.year", "2026"))
                .andExpect(redirectedUrl(page(process)));

        read(page(process))
                .andExpect(content().string(containsString("từ 01/01/2026 đến hết 31/01/2026")))
                .andExpect(content().string(containsString("Các phiên bản và bản nháp")));
    }

    @Test
    void aProcessGoesOutAsBpmnAndComesBackAsTheSameSteps() throws Exception {
        var process = draft(ProcessMother.parallelSteps());
        var bpmn = read(page(process) + "/bpmn")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        act(multipart("/control/processes")
                        .file(new MockMultipartFile("bpmn", bpmn))
                        .param("procedure", procedure.value())
                        .param("variant", "drawn")
                        .param("name", "Vẽ lại")
                        .param("amount", "1")
                        .param("unit", "WORKING_DAY")
                        .param("flow", "STRAIGHT"))
                .andExpect(redirectedUrlPattern("/control/processes/*"));

        assertThat(processes.versions(procedure, "drawn").getFirst().content().steps())
                .isEqualTo(process.content().steps());
    }

    @Test
    void aDraftIsThrownAway() throws Exception {
        var process = draft(ProcessMother.straightSteps());

        act(post(page(process) + "/discards").param("edition", "1")).andExpect(redirectedUrl("/control/processes"));

        read(page(process)).andExpect(status().isNotFound());
    }

    @Test
    void aDecisionIsPreviewedDecidedAndMadeIntoDrafts() throws Exception {
        var bytes = Files.readAllBytes(RealData.file("processes/quang-ninh-2026-commune.docx"));
        var decision = "QN-" + UUID.randomUUID();

        var home = Objects.requireNonNull(act(multipart("/control/processes/imports")
                        .file(new MockMultipartFile("file", "phu-luc.docx", null, bytes))
                        .param("decision", decision))
                .andExpect(redirectedUrlPattern("/control/processes/imports/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        read(home)
                .andExpect(content().string(containsString("19 thủ tục, 27 trường hợp, 316 bước")))
                .andExpect(content().string(containsString("các bước 10 ngày, thời hạn 15 ngày làm việc")));
        read("/control/processes/imports").andExpect(content().string(containsString("phu-luc.docx")));
        read(home + "/processes/26")
                .andExpect(content().string(containsString("có thời gian (05; miền núi 07) nhưng không phải là bước")));

        act(post(home + "/processes/26/acceptances").param("edition", "1"))
                .andExpect(redirectedUrl(home + "/processes/27"));
        var flash = act(post(home + "/drafts"))
                .andExpect(redirectedUrl(home))
                .andReturn()
                .getFlashMap();

        browser.perform(get(home)
                        .flashAttr("report", Objects.requireNonNull(flash.get("report")))
                        .with(SignedIn.as(OFFICER)))
                .andExpect(content().string(containsString("1 thủ tục, 1 trường hợp, 7 bước")));
        var broken = processes.search(new ProcessQuery(decision + " #19.1", null, 1, 5));
        read(page(broken.processes().getFirst()))
                .andExpect(content()
                        .string(containsString("Tổng thời gian các bước là 10 ngày làm việc (4.800 phút), "
                                + "thời hạn giải quyết là 15 ngày làm việc (7.200 phút)")))
                .andExpect(content().string(containsString("Bảng trong quyết định")));
    }

    @Test
    void aCorrectionKeepsWhatWasTypedWhenItMakesNoSense() throws Exception {
        var id = imports.open(
                        "QN-" + UUID.randomUUID(),
                        "a.docx",
                        new ByteArrayInputStream(WordMother.tablesBelowHeadings()),
                        new Actor.System("test"))
                .orThrow();
        var form = "/control/processes/imports/" + id + "/processes/2/corrections";

        act(corrected(form, "sáng mai"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"sáng mai\"")))
                .andExpect(content().string(containsString("Không hiểu thời gian \"sáng mai\"")));
        act(corrected(form, "20 giờ").param("then", "accept"))
                .andExpect(redirectedUrl("/control/processes/imports/" + id + "/processes/1"));

        var saved = imports.find(id).orElseThrow().process(2).orElseThrow();
        assertThat(saved.standing().state()).isEqualTo(ProposedProcess.State.ACCEPTED);
        assertThat(saved.text().meanings().get(1))
                .isEqualTo(new StepMeaning(Holder.handling(Role.DIVISION_HEAD), StepKind.REVIEW));
    }

    private MockHttpServletRequestBuilder corrected(String form, String time) {
        var request = post(form)
                .param("edition", "1")
                .param("procedure", "Xác nhận tình trạng hôn nhân")
                .param("limit", "22 giờ");
        var days = new String[] {"2 giờ", time, "0"};
        for (int step = 0; step < days.length; step++) {
            var field = "steps[" + step + "].";
            request.param(field + "name", "Kiểm tra")
                    .param(field + "days", days[step])
                    .param(field + "kind", "REVIEW")
                    .param(field + "role", "DIVISION_HEAD")
                    .param(field + "place", "HANDLING_UNIT");
        }
        return request;
    }

    @Test
    void aFileThatCannotBeReadIsAnsweredWithThePlaces() throws Exception {
        act(multipart("/control/processes/imports")
                        .file(new MockMultipartFile("file", "[{\"stt\": \"1\", \"ten\": \"A\"}]".getBytes(UTF_8)))
                        .param("decision", "1/QĐ"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<strong>1</strong>: Phải là danh sách.")));
        act(multipart("/control/processes/imports").param("decision", "1/QĐ"))
                .andExpect(content().string(containsString("Hãy chọn tệp.")));
    }

    private ResultActions read(String path) throws Exception {
        return browser.perform(get(path).with(SignedIn.as(OFFICER)));
    }

    private ResultActions act(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(SignedIn.as(OFFICER)));
    }

    private ResultActions act(MockMultipartHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(SignedIn.as(OFFICER)));
    }

    private MockHttpServletRequestBuilder save(ProcessRecord process, int edition, String act) {
        return save(process, edition, act, "1");
    }

    private MockHttpServletRequestBuilder save(ProcessRecord process, int edition, String act, String days) {
        return post(page(process) + "/draft")
                .param("edition", String.valueOf(edition))
                .param("do", act)
                .param("procedure", procedure.value())
                .param("variant", "standard")
                .param("name", "Đăng ký thử nghiệm")
                .param("amount", "1")
                .param("unit", "WORKING_DAY")
                .param("steps[0].key", "a")
                .param("steps[0].name", "Thẩm định")
                .param("steps[0].kind", "HANDLING")
                .param("steps[0].place", "HANDLING_UNIT")
                .param("steps[0].role", "CASE_OFFICER")
                .param("steps[0].days", days);
    }

    private ProcessRecord draft(List<Step> steps) {
        return processes.draft(
                new ProcessContent(
                        procedure, null, "standard", "Đăng ký thử nghiệm", TimeLimit.workingDays("1"), steps),
                OFFICER);
    }

    private static String page(ProcessRecord process) {
        return "/control/processes/" + process.id();
    }
}

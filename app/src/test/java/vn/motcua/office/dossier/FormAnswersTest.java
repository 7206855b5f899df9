package vn.motcua.office.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.Dossier;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.Sample;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

/** What was answered in a form is read on the dossier's page, and need not be typed again elsewhere. */
@ProductTest
class FormAnswersTest {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    EForms forms;

    @Autowired
    FormRun run;

    @Autowired
    JdbcClient database;

    @Autowired
    PersonalDataViews looks;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void answersStandOnThePageWithWhereTheyCameFromAndPersonalOnesHidden() {
        var dossier = filledIn();

        assertThat(show(dossier))
                .hasStatusOk()
                .bodyText()
                .contains("Câu trả lời trong biểu mẫu điện tử", "Đinh Gia Hân", "Theo định danh điện tử", "••••")
                .doesNotContain("051190000017", "17/05/1990", "Thôn Phú Lộc");
    }

    @Test
    void personalAnswersAreShownOnceAndTheLookIsKept() {
        var dossier = filledIn();

        assertThat(post(dossier, "disclosures", "VERIFICATION"))
                .hasStatusOk()
                .bodyText()
                .contains("051190000017", "17/05/1990", "Thôn Phú Lộc");
        assertThat(looks.of("DOSSIER", dossier.id().value()).getFirst().data()).contains("answers");
        assertThat(show(dossier)).bodyText().doesNotContain("051190000017");
    }

    @Test
    void whatWasPutRightSinceIsMarkedAndPersonalAnswersStayHidden() {
        var dossier = filledIn();
        assertThat(show(dossier)).bodyText().doesNotContain("khi bổ sung");
        database.sql("""
                        update filing.form set first_answers = answers, answers = cast(replace(replace(
                            cast(answers as text), 'Đinh Gia Hân', 'Đinh Gia Hận'), '051190000017', '051190000018') as jsonb)
                        where dossier = ?
                        """).param(dossier.id().value()).update();

        assertThat(show(dossier))
                .bodyText()
                .contains("Người nộp đã sửa tờ khai khi bổ sung", "Đinh Gia Hận")
                .contains("Đã sửa khi bổ sung; khi nộp ghi: Đinh Gia Hân", "Đã sửa khi bổ sung; khi nộp ghi: ••••")
                .doesNotContain("051190000017", "051190000018");
        assertThat(post(dossier, "disclosures", "VERIFICATION"))
                .bodyText()
                .contains("051190000018", "Đã sửa khi bổ sung; khi nộp ghi: 051190000017");
    }

    @Test
    void theAnswersAreTakenAsAFileThatItsSchemaDescribes() {
        var dossier = filledIn();

        var taken = post(dossier, "answers", "DRAFTING");

        assertThat(taken)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"answers-" + dossier.code() + ".json\"");
        var file = JsonMapper.shared().readTree(taken.getResponse().getContentAsByteArray());
        assertThat(file.path("answers").path("childName").asString("")).isEqualTo("Đinh Gia Hân");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file.path("schema").toString(), InputFormat.JSON);
        assertThat(schema.validate(file.path("answers"))).isEmpty();
        assertThat(looks.of("DOSSIER", dossier.id().value())).hasSize(1);
        assertThat(post(dossier, "answers", "")).hasStatus(400);
    }

    @Test
    void aDossierWithoutAFormHasNoSuchPanelAndNoFile() {
        var dossier = commune.received();

        assertThat(show(dossier)).bodyText().doesNotContain("Câu trả lời trong biểu mẫu điện tử");
        assertThat(post(dossier, "answers", "DRAFTING")).hasStatus(404);
    }

    /** A dossier with the answers of a birth, the requester's name as the e-ID said it. */
    private Dossier filledIn() {
        var dossier = commune.received();
        var form = forms.inForce(BIRTH, LocalDate.of(2026, 1, 5)).orElseThrow();
        var sample = run.sample(form, Sample.USUAL);
        Answers answers = sample.with("requester", sample.value("requester"), Map.of("requester.name", Origin.EID));
        database.sql("""
                        insert into filing.form (dossier, version, answers, finished)
                        values (?, ?, cast(? as jsonb), cast(? as jsonb))
                        """)
                .params(List.of(dossier.id().value(), form.id().value(), answers.toJson(), run.finished(form, answers)))
                .update();
        return dossier;
    }

    private MvcTestResult show(Dossier dossier) {
        return browser.get()
                .uri("/office/dossiers/" + dossier.code())
                .with(SignedIn.as(commune.officer))
                .exchange();
    }

    private MvcTestResult post(Dossier dossier, String act, String purpose) {
        return browser.post()
                .uri("/office/dossiers/" + dossier.code() + "/" + act)
                .with(SignedIn.as(commune.officer))
                .with(csrf())
                .param("purpose", purpose)
                .exchange();
    }
}

package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.RealData;

@ProductTest
class DecisionImportTest {

    private static final Actor OFFICER = new Actor.System("Trần Thị Bình");

    @Autowired
    DecisionImport decisions;

    @Autowired
    ProcessControl control;

    @Autowired
    JdbcClient database;

    private final String decision = "QN-" + UUID.randomUUID();

    @Test
    void takesInTheProcessesOfARealDecision() throws IOException {
        var report = takeQuangNinh();

        assertThat(report.procedures()).isEqualTo(19);
        assertThat(report.cases()).isEqualTo(27);
        assertThat(report.steps()).isEqualTo(316);
        assertThat(report.withoutSteps()).containsExactly("19");
        assertThat(report.created()).isEqualTo(52);
        assertThat(drafts()).isEqualTo(52);
    }

    @Test
    void namesTheCasesWhoseStepsDoNotSumToTheLimit() throws IOException {
        var report = takeQuangNinh();

        assertThat(report.timesDiffer())
                .containsExactly(
                        new ImportReport.Difference("11", true, 20 * 480, 15 * 480),
                        new ImportReport.Difference("19.1", false, 10 * 480, 15 * 480),
                        new ImportReport.Difference("19.1", true, 13 * 480, 20 * 480));
        assertThat(report.timesDiffer().stream().filter(difference -> !difference.mountainous()))
                .extracting(ImportReport.Difference::number)
                .containsExactly("19.1");
    }

    @Test
    void leavesToAnOfficerWhatNoRuleUnderstands() throws IOException {
        var toDos = takeQuangNinh().toDos();

        assertThat(toDos.stream().filter(toDo -> toDo.key().endsWith(".other-unit")))
                .hasSize(33);
        assertThat(toDos.stream().filter(toDo -> toDo.key().endsWith(".coordination")))
                .hasSize(6);
        assertThat(toDos.stream().filter(toDo -> toDo.key().endsWith(".holder")))
                .containsExactly(
                        new ImportToDo("4", "p1-s2", "process.import.to-do.holder", List.of("Ủy ban nhân dân cấp xã")));
        assertThat(toDos.stream().filter(toDo -> toDo.key().endsWith(".no-name")))
                .extracting(ImportToDo::number, ImportToDo::step)
                .containsExactly(tuple("15", "p1-s3"));
        assertThat(toDos.stream().filter(toDo -> toDo.key().endsWith(".kind")))
                .extracting(ImportToDo::number)
                .containsExactly("8.1", "10");
    }

    @Test
    void doingItAgainChangesNothing() throws IOException {
        takeQuangNinh();

        var again = takeQuangNinh();

        assertThat(again.created()).isZero();
        assertThat(again.updated()).isZero();
        assertThat(again.unchanged()).isEqualTo(52);
        assertThat(drafts()).isEqualTo(52);
    }

    @Test
    void aCorrectedDecisionReachesDraftsThatNobodyChanged() {
        take(small("5", "0,5"));

        var report = take(small("6", "1,5"));

        assertThat(report.updated()).isEqualTo(1);
        assertThat(process("1").content().limit()).isEqualTo(TimeLimit.workingDays("6"));
        assertThat(take(small("7", "2,5")).updated()).isEqualTo(1);
    }

    @Test
    void whatAnOfficerChangedIsKept() {
        take(small("5", "0,5"));
        var draft = process("1");
        var changed = draft.content().serving(ProcessMother.BIRTH, "standard").withSteps(ProcessMother.straightSteps());
        control.save(draft.id(), draft.edition(), changed, OFFICER).orThrow();

        var report = take(small("5", "0,5"));

        assertThat(report.keptAsChangedHere()).containsExactly(decision + " #1");
        assertThat(process("1").content()).isEqualTo(changed);
    }

    @Test
    void aTieToAProcedureIsNoChangeOfTheText() {
        take(small("5", "0,5"));
        var draft = process("1");
        control.save(draft.id(), draft.edition(), draft.content().serving(ProcessMother.BIRTH, "standard"), OFFICER)
                .orThrow();

        assertThat(take(small("5", "0,5")).unchanged()).isEqualTo(1);
    }

    @Test
    void theWordsOfTheDecisionAreKept() throws IOException {
        takeQuangNinh();

        assertThat(decisions.text(new DecisionReference(decision, "19.1", true)))
                .hasValueSatisfying(text -> {
                    assertThat(text.limit()).isEqualTo("15 ngày làm việc");
                    assertThat(text.steps()).hasSize(7);
                    assertThat(text.steps().getFirst().holder()).startsWith("Trung tâm Phục vụ hành chính công tỉnh;");
                });
    }

    @Test
    void asksForTheNumberOfTheDecision() {
        assertThat(decisions.take(" ", stream("[]"), OFFICER))
                .isEqualTo(Outcome.refused(new ImportRefusal.NoDecision()));
    }

    private ImportReport takeQuangNinh() throws IOException {
        try (var file = Files.newInputStream(RealData.file("processes/quang-ninh-2026-commune.json"))) {
            return decisions.take(decision, file, OFFICER).orThrow();
        }
    }

    private ImportReport take(String json) {
        return decisions.take(decision, stream(json), OFFICER).orThrow();
    }

    private ProcessRecord process(String number) {
        return database.sql("select id from process.definition where reference = :reference")
                .param("reference", decision + " #" + number)
                .query(UUID.class)
                .optional()
                .flatMap(id -> control.find(new ProcessVersionId(id)))
                .orElseThrow();
    }

    private long drafts() {
        return database.sql(
                        "select count(*) from process.definition where reference like :decision and state = 'DRAFT'")
                .param("decision", decision + " #%")
                .query(Long.class)
                .single();
    }

    private static String small(String limit, String days) {
        return """
                [{"stt": "1", "ten": "Thủ tục", "truong_hop": [{"tt": "", "ten": "", "thoi_han": "%s ngày làm việc",
                  "thoi_han_mien_nui": "", "giai_doan": [{"ten": "", "buoc": [{"buoc": "Bước 1", "ten": "Thẩm định",
                  "bo_phan": "Văn thư", "thoi_gian": "%s", "thoi_gian_mien_nui": "", "phoi_hop": "", "ghi_chu": ""}]}]}]}]
                """.formatted(limit, days);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

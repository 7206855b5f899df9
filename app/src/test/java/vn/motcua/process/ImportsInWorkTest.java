package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.process.ProposedProcess.State;
import vn.motcua.process.word.WordMother;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DecisionImportId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.RealData;

@ProductTest
class ImportsInWorkTest {

    private static final Actor OFFICER = new Actor.System("Trần Thị Bình");
    private static final Actor COLLEAGUE = new Actor.System("Lê Văn Cường");

    @Autowired
    ImportsInWork imports;

    @Autowired
    ProcessControl processes;

    private final String decision = "QN-" + UUID.randomUUID();

    @Test
    void wordAndJsonProposeTheSameAndBothWait() throws IOException {
        for (var file : List.of("quang-ninh-2026-commune.docx", "quang-ninh-2026-commune.json")) {
            var work = work(openReal(file));

            assertThat(work.procedures()).isEqualTo(19);
            assertThat(work.summary().processes()).isEqualTo(27);
            assertThat(work.steps()).isEqualTo(316);
            assertThat(work.summary().counts()).isEqualTo(new ImportSummary.Counts(26, 0, 1, 0));
            assertThat(drafts()).isZero();
        }
    }

    @Test
    void theSumCheckShowsBothFigures() throws IOException {
        var work = work(openReal("quang-ninh-2026-commune.docx"));

        assertThat(work.processes().stream()
                        .filter(each -> each.assessment().sums().stream().anyMatch(sum -> !sum.fits()))
                        .map(each -> each.text().words().number()))
                .containsExactly("11", "19.1");
        var sum = numbered(work, "19.1").assessment().sums().getFirst();
        assertThat(sum.stepMinutes()).isEqualTo(10 * 480);
        assertThat(sum.limit().workingMinutes()).isEqualTo(15 * 480);
    }

    @Test
    void draftsAreMadeOfWhatIsAcceptedAndOfNothingElse() throws IOException {
        var id = openReal("quang-ninh-2026-commune.docx");
        int sound = imports.acceptSound(id, OFFICER);
        imports.skip(key(id, numbered(work(id), "19.1")), OFFICER).orThrow();

        var report = imports.makeDrafts(id, OFFICER).orThrow();

        assertThat(sound).isBetween(18, 25);
        assertThat(report.cases()).isEqualTo(sound);
        assertThat(drafts()).isEqualTo(report.created());
        assertThat(work(id).summary().counts()).isEqualTo(new ImportSummary.Counts(26 - sound - 1, 0, 2, sound));
        assertThat(imports.makeDrafts(id, OFFICER)).isEqualTo(Outcome.refused(new ProposalRefusal.NothingAccepted()));
    }

    @Test
    void aCorrectionReachesTheDraftAndTheWordsOfTheDecisionStay() {
        var id = openSmall();
        var first = work(id).process(1).orElseThrow();
        var row = first.text().words().steps().getFirst();
        var words = first.text()
                .words()
                .withSteps(IntStream.range(0, 4)
                        .mapToObj(step -> step == 0
                                ? row.saying("Kiểm tra hồ sơ", "0,25", "")
                                : first.text().words().steps().get(step))
                        .toList());
        var meanings = new ArrayList<>(first.text().meanings());
        meanings.set(0, new StepMeaning(Holder.handling(Role.CASE_OFFICER), StepKind.HANDLING));

        var corrected = imports.correct(key(id, first), new ProposedText(words, meanings), OFFICER)
                .orThrow();
        imports.accept(key(id, corrected), OFFICER).orThrow();
        imports.makeDrafts(id, OFFICER).orThrow();

        assertThat(corrected.isCorrected()).isTrue();
        assertThat(corrected.read()).isEqualTo(first.read());
        var draft = processes
                .search(new ProcessQuery(decision, null, 1, 5))
                .processes()
                .getFirst();
        assertThat(draft.content().steps().getFirst().name()).isEqualTo("Kiểm tra hồ sơ");
        assertThat(draft.content().steps().getFirst().workingMinutes()).isEqualTo(120);
        assertThat(draft.content().steps().getFirst().holder()).isEqualTo(Holder.handling(Role.CASE_OFFICER));
        assertThat(draft.content().steps().get(1).produces()).isEqualTo("Tờ trình");
    }

    @Test
    void whatIsNotUnderstoodCannotBeAccepted() {
        var id = openSmall();
        var first = work(id).process(1).orElseThrow();
        var words = first.text().words();
        var broken = words.withSteps(words.steps().stream()
                .map(row -> row.saying(row.name(), "trong ngày", ""))
                .toList());
        var corrected = imports.correct(
                        key(id, first), new ProposedText(broken, first.text().meanings()), OFFICER)
                .orThrow();

        assertThat(imports.accept(key(id, corrected), OFFICER))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((ProposalRefusal.NotUnderstood) refused.refusal()).unclear())
                                .hasSize(4));
    }

    @Test
    void whoDecidesOnAnOldPageOverwritesNobody() {
        var id = openSmall();
        var first = work(id).process(1).orElseThrow();
        imports.skip(key(id, first), COLLEAGUE).orThrow();

        assertThat(imports.accept(key(id, first), OFFICER))
                .isEqualTo(Outcome.refused(new ProposalRefusal.ChangedMeanwhile("Lê Văn Cường")));
        assertThat(work(id).process(1).orElseThrow().standing().state()).isEqualTo(State.SKIPPED);
    }

    @Test
    void whoLeavesFindsTheImportAgainUntilEverythingIsDecided() {
        var id = openSmall();

        assertThat(imports.unfinished()).extracting(ImportSummary::id).contains(id);

        for (var each : work(id).processes()) {
            imports.skip(key(id, each), OFFICER).orThrow();
        }
        assertThat(imports.unfinished()).extracting(ImportSummary::id).doesNotContain(id);
    }

    @Test
    void anImportThatIsThrownAwayIsGoneAndItsDraftsStay() {
        var id = openSmall();
        imports.acceptSound(id, OFFICER);
        var made = imports.makeDrafts(id, OFFICER).orThrow().created();

        imports.discard(id);

        assertThat(imports.find(id)).isEmpty();
        assertThat(drafts()).isEqualTo(made);
    }

    private DecisionImportId openSmall() {
        return imports.open(
                        decision, "quy-trinh.docx", new ByteArrayInputStream(WordMother.tablesBelowHeadings()), OFFICER)
                .orThrow();
    }

    private DecisionImportId openReal(String name) throws IOException {
        try (var file = Files.newInputStream(RealData.file("processes/" + name))) {
            return imports.open(decision, name, file, OFFICER).orThrow();
        }
    }

    private ImportInWork work(DecisionImportId id) {
        return imports.find(id).orElseThrow();
    }

    private static ProposedProcess numbered(ImportInWork work, String number) {
        return work.processes().stream()
                .filter(each -> each.text().words().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static ProposalKey key(DecisionImportId id, ProposedProcess proposal) {
        return new ProposalKey(id, proposal.position(), proposal.standing().edition());
    }

    private long drafts() {
        return processes.search(new ProcessQuery(decision, null, 1, 5)).total();
    }
}

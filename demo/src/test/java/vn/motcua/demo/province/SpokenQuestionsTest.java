package vn.motcua.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.questions.AnswerPart;
import vn.motcua.questions.QuestionFinder;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/** What people say finds the questions of the demonstration, which say nothing that the catalogue says. */
class SpokenQuestionsTest {

    private static final int FIRST = 3;
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final List<QuestionFacts> questions = ProvinceFiles.questions();

    @Test
    void everySpokenQuestionFindsItsAnswerWithinTheFirstThree() throws IOException {
        var missed = new ArrayList<String>();
        var asked = spoken();
        for (var each : asked) {
            var first = search(each.getFirst()).stream().limit(FIRST).toList();
            if (first.stream().noneMatch(question -> question.startsWith(each.getLast()))) {
                missed.add(each.getFirst() + ": " + first);
            }
        }

        assertThat(asked).hasSizeGreaterThanOrEqualTo(50);
        assertThat(missed).isEmpty();
    }

    @Test
    void everyExpectedQuestionIsThereOnce() throws IOException {
        assertThat(spoken())
                .allSatisfy(each -> assertThat(questions)
                        .filteredOn(facts -> facts.question().startsWith(each.getLast()))
                        .as(each.getLast())
                        .hasSize(1));
    }

    @Test
    void theAnswersLeaveMoneyAndDaysToTheCatalogue() {
        assertThat(questions).hasSizeGreaterThanOrEqualTo(40).allSatisfy(facts -> {
            var tied = facts.procedures().stream().map(ProcedureCode::new).toList();
            assertThat(AnswerPart.firstWrong(facts.answer(), tied)).isEmpty();
            assertThat(AnswerPart.words(facts.answer())).doesNotContainPattern("[0-9]+ *(đồng|ngày|đ\\b)");
        });
    }

    private List<String> search(String text) {
        return finder.apply(text);
    }

    private final Function<String, List<String>> finder = QuestionFinder.over(
            questions.stream().map(QuestionFacts::typed).toList(),
            ProvinceFiles.procedures().stream()
                    .map(SpokenQuestionsTest::version)
                    .collect(Collectors.toMap(ProcedureVersion::code, Function.identity())));

    private static ProcedureVersion version(ProcedureFacts facts) {
        return new ProcedureVersion(
                ProcedureVersionId.next(),
                new ProcedureCode(facts.code()),
                new PublicationDecision(facts.decision(), null),
                Period.since(JULY),
                Catalogue.content(facts, List.of()));
    }

    private static List<List<String>> spoken() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                SpokenQuestionsTest.class.getResourceAsStream("/province/spoken-questions.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(";")))
                    .toList();
        }
    }
}

package vn.motcua.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;

/** The index of questions without a database, for tests of what people say. */
public final class QuestionFinder {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private QuestionFinder() {}

    /** Finds questions by what people type, best first. */
    public static Function<String, List<String>> over(
            List<TypedQuestion> typed, Map<ProcedureCode, ProcedureVersion> procedures) {
        var index = new QuestionIndex(
                IntStream.range(0, typed.size())
                        .mapToObj(at -> question(at + 1, typed.get(at)))
                        .toList(),
                procedures,
                SpokenQuestions.with(
                        List.of(),
                        code -> Optional.ofNullable(procedures.get(code)).map(ProcedureVersion::name)));
        return text -> index.find(QuestionQuery.of(text)).all().stream()
                .map(each -> each.content().vietnamese().question())
                .toList();
    }

    private static Question question(int number, TypedQuestion typed) {
        var ties = new Ties(
                typed.procedures().stream().map(ProcedureCode::new).toList(),
                typed.fields(),
                List.of(),
                Set.copyOf(typed.lifeEvents()));
        return new Question(
                new QuestionNumber(number),
                2,
                QuestionState.PUBLISHED,
                new QuestionContent(typed.vietnamese(), null, ties, typed.sources()),
                null,
                new Question.Answered(new Actor.System("test"), Instant.EPOCH),
                new Question.Checked(DAY, DAY.plusMonths(6)));
    }
}

package vn.motcua.eforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.eforms.domain.Effective;
import vn.motcua.eforms.domain.Lines;

/** Every form that comes with the product can be finished, and answers anything with a value or a sentence. */
class FormsOfTheProductTest {

    private static final int TRIES = 40;

    private final FormRun run = FormMother.run();

    static List<FormVersion> forms() {
        return FormsOfTheProduct.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoAnswersInGoodSenseFinishesTheForm(FormVersion form) {
        for (int seed = 0; seed < TRIES; seed++) {
            var answers = Filler.careful(run, form, seed);

            assertThat(run.faults(form, answers)).as("%s, seed %d", form, seed).isEmpty();
            assertThat(lines(form, answers)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whateverIsPostedIsKeptOrToldInWords(FormVersion form) throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/eforms.properties"))) {
            texts.load(file);
        }
        for (int seed = 0; seed < TRIES; seed++) {
            var answers = Filler.careless(run, form, seed);

            assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
            assertThat(run.faults(form, answers)).allSatisfy(fault -> {
                assertThat(texts).containsKey(fault.key());
                assertThat(form.page(fault.page())).isPresent();
                assertThat(fault.arguments())
                        .allMatch(argument -> !argument.toString().isBlank());
            });
            assertThat(lines(form, answers)).isNotEmpty();
            assertThat(run.carryOver(form, form, answers).answers().isTooLarge())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoAnswersNothingIsToldWhatIsMissing(FormVersion form) {
        assertThat(run.faults(form, Answers.EMPTY))
                .isNotEmpty()
                .allMatch(fault -> fault.key().startsWith("eforms.missing."));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void finishedAnswersTravelToTheSameFormWhole(FormVersion form) {
        var answers = Filler.careful(run, form, 7);

        var carried = run.carryOver(form, form, answers);

        assertThat(carried.left()).isEmpty();
        assertThat(carried.answers()).isEqualTo(answers);
    }

    private List<Lines.Section> lines(FormVersion form, Answers answers) {
        return Lines.of(Effective.of(form.content(), answers, FormMother.TODAY), "vi");
    }
}

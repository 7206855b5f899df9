package vn.motcua.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.shared.ProcedureCode;

class EligibilityCheckTest {

    static Stream<EligibilityCheck> shipped() {
        return CheckFiles.shipped().stream();
    }

    @Test
    void thereIsACheckForTheCommonestProcedures() {
        assertThat(CheckFiles.shipped()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyPathComesToAnEndAfterOneToFourAnswers(EligibilityCheck check) {
        var ends = ends(check, Map.of());

        assertThat(ends).extracting(way -> way.steps().size()).allMatch(length -> length >= 1 && length <= 4);
        assertThat(ends)
                .extracting(way -> way.place().key())
                .containsAll(check.ends().stream().map(End::key).toList());
        assertThat(ends).extracting(Way::place).hasAtLeastOneElementOfType(End.Yes.class);
    }

    /** Every way through a check, by trying each answer to each question. */
    private static List<Way> ends(EligibilityCheck check, Map<String, String> answers) {
        var way = check.walk(answers::get);
        return way.place() instanceof Question question
                ? question.options().stream()
                        .flatMap(option -> {
                            var more = new HashMap<>(answers);
                            more.put(question.key(), option.key());
                            return ends(check, more).stream();
                        })
                        .toList()
                : List.of(way);
    }

    @ParameterizedTest
    @CsvSource({
        "1.001193, before=no nationality=no parents=married, ready",
        "1.001193, before=no nationality=yes, foreign",
        "1.001193, before=yes, copy",
        "1.001193, before=no nationality=no parents=father, recognised",
        "1.000894, nationality=yes age=no, young",
        "1.000894, nationality=yes age=yes married=no, ready",
        "1.012786, what=torn, exchange",
        "1.012786, what=lost bank=yes, pledged",
        "1.013225, what=new level=low rural=yes, free",
        "1.013225, what=new level=high, province",
        "2.000815, original=no, register",
        "1.001776, pension=no who=uncertified, certificate"
    })
    void answersLeadTo(String code, String answers, String end) {
        var given = new HashMap<String, String>();
        for (var answer : answers.split(" ")) {
            given.put(answer.split("=")[0], answer.split("=")[1]);
        }
        var check = shipped()
                .filter(each -> each.procedure().equals(new ProcedureCode(code)))
                .findFirst()
                .orElseThrow();

        assertThat(check.walk(given::get).place().key()).isEqualTo(end);
    }

    @Test
    void anImpossibleAnswerIsAskedAgain() {
        var check = shipped().findFirst().orElseThrow();

        assertThat(check.walk(any -> "<script>").place())
                .isEqualTo(check.questions().getFirst());
    }

    @Test
    void aFaultInAFileIsFoundWhenItIsRead() {
        assertFault("\"to\":\"nowhere\"", "leads nowhere");
        assertFault("\"to\":\"q\"", "circle");
        assertFault("\"to\":\"a\"", "never comes to [b]");
        assertThatThrownBy(() -> CheckFiles.read("{}".getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertFault(String secondAnswer, String fault) {
        var json = """
                {"procedure":"1.000001","source":"","questions":[{"key":"q","words":{"vi":"?","en":"?"},"options":[
                  {"key":"x","words":{"vi":"x","en":"x"},"to":"a"},{"key":"y","words":{"vi":"y","en":"y"},%s}]}],
                 "ends":[{"kind":"NO","key":"a","words":{"vi":"a","en":"a"}},{"kind":"NO","key":"b","words":{"vi":"b","en":"b"}}]}
                """.formatted(secondAnswer);
        assertThatThrownBy(() -> CheckFiles.read(json.getBytes(UTF_8))).hasMessageContaining(fault);
    }
}

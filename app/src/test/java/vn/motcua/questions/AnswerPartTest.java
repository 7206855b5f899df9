package vn.motcua.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.questions.AnswerPart.Figure;
import vn.motcua.questions.AnswerPart.Kind;
import vn.motcua.questions.AnswerPart.Words;
import vn.motcua.shared.ProcedureCode;

class AnswerPartTest {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final ProcedureCode COPY = new ProcedureCode("2.000635");
    private static final List<ProcedureCode> TIED = List.of(BIRTH, COPY);

    @Test
    void figuresStandBetweenTheWordsThatTheyStoodBetween() {
        var answer = """
            Nộp tại xã.

            [[Giấy tờ]]
            Bản sao thì trả:
              [[lệ phí: 2.000635]]
            """;

        assertThat(AnswerPart.of(answer, TIED))
                .containsExactly(
                        new Words("Nộp tại xã."),
                        new Figure(Kind.PAPERS, BIRTH),
                        new Words("Bản sao thì trả:"),
                        new Figure(Kind.MONEY, COPY));
        assertThat(AnswerPart.firstWrong(answer, TIED)).isEmpty();
        assertThat(AnswerPart.words(answer))
                .contains("Nộp tại xã.", "Bản sao thì trả:")
                .doesNotContain("[[");
    }

    @Test
    void bothLanguagesCallTheSameFigures() {
        assertThat(AnswerPart.of("[[time]]\n[[fee]]\n[[papers]]\n[[where]]", TIED))
                .isEqualTo(AnswerPart.of("[[thời hạn]]\n[[lệ phí]]\n[[giấy tờ]]\n[[nơi nộp]]", TIED))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[giá tiền]]", "[[lệ phí: 1.004222]]", "[[lệ phí: abc]]", "[[]]", "[[:]]"})
    void whatStandsForNothingIsNamed(String line) {
        assertThat(AnswerPart.firstWrong("Trả:\n" + line, TIED)).contains(line);
    }

    @Test
    void withoutAProcedureThereIsNoFigure() {
        assertThat(AnswerPart.firstWrong("[[lệ phí]]", List.of())).contains("[[lệ phí]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[…]", "Xem [[lệ phí]] ở dưới", "[lệ phí]", "[[a]] [[b]]"})
    void whatIsNoLineOfItsOwnStaysWords(String line) {
        assertThat(AnswerPart.of(line, TIED)).containsExactly(new Words(line));
        assertThat(AnswerPart.firstWrong(line, TIED)).isEmpty();
    }
}

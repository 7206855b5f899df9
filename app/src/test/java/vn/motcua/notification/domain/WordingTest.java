package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.notification.Variable;

class WordingTest {

    @Test
    void whatIsPutInIsTextAndNothingElse() {
        var wording = new Wording("Hồ sơ {code}: {reason}");

        assertThat(wording.filled(Map.of(Variable.CODE, "H48-1", Variable.REASON, "$1 \\ {due} <script>")))
                .contains("Hồ sơ H48-1: $1 \\ {due} <script>");
    }

    @Test
    void aSubjectCannotBeBrokenIntoHeaders() {
        assertThat(new Wording("{unit}").filled(Map.of(Variable.UNIT, "Một cửa\r\nBcc: x@y.vn")))
                .contains("Một cửa \nBcc: x@y.vn");
    }

    @Test
    void nothingIsSentWithAHole() {
        assertThat(new Wording("Hẹn trả {due}").filled(Map.of(Variable.CODE, "H48-1")))
                .isEmpty();
        assertThat(new Wording("Hẹn trả {due}").filled(Map.of(Variable.DUE, " ")))
                .isEmpty();
        assertThat(new Wording("{nobody}").filled(Map.of())).isEmpty();
    }

    @Test
    void knowsWhatItMentionsAndWhatItShouldNot() {
        var wording = new Wording("{code} {due} {name} {code}");

        assertThat(wording.mentioned()).containsExactly(Variable.CODE, Variable.DUE);
        assertThat(wording.unknown()).containsExactly("name");
        assertThat(wording.isBalanced()).isTrue();
        assertThat(new Wording("{code").isBalanced()).isFalse();
        assertThat(new Wording("code}").isBalanced()).isFalse();
        assertThat(new Wording("{{code}}").isBalanced()).isFalse();
    }
}

package vn.motcua.eforms.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginWordsTest {

    private static final String FROM = "Theo định danh điện tử.";

    @Test
    void aHintAndAnOriginDoNotRunTogether() {
        assertThat(OriginWords.sentences("Ví dụ: mẹ, cha", FROM)).isEqualTo("Ví dụ: mẹ, cha. " + FROM);
        assertThat(OriginWords.sentences("12 số, hoặc 9 số.", FROM)).isEqualTo("12 số, hoặc 9 số. " + FROM);
        assertThat(OriginWords.sentences("", FROM)).isEqualTo(FROM);
        assertThat(OriginWords.sentences("12 số", "")).isEqualTo("12 số");
    }
}

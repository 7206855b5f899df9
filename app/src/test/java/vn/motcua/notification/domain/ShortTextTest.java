package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTextTest {

    @ParameterizedTest
    @CsvSource({
        "a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", // the GSM alphabet
        "ạ, 70, 1", "ạ, 71, 2", "ạ, 134, 2", "ạ, 135, 3", // UCS-2
        "€, 80, 1", "€, 81, 2", "€, 152, 2", "€, 153, 3", // two septets, never cut: 76 a part
        "😀, 35, 1", "😀, 36, 2", "😀, 66, 2", "😀, 67, 3" // a surrogate pair, never cut: 33 a part
    })
    void isPaidForByParts(String character, int times, int parts) {
        assertThat(new ShortText(character.repeat(times)).parts()).isEqualTo(parts);
    }

    @Test
    void vietnameseWithoutMarksFitsTheGsmAlphabet() {
        var text = new ShortText("Đã nhận hồ sơ – “giấy tờ” của ông Nguyễn Ưởng…");

        assertThat(text.isGsm()).isFalse();
        assertThat(text.withoutMarks()).isEqualTo(new ShortText("Da nhan ho so - \"giay to\" cua ong Nguyen Uong..."));
        assertThat(text.withoutMarks().isGsm()).isTrue();
    }

    @Test
    void otherScriptsStayAndAreCountedAsTheyAre() {
        var text = new ShortText("Hồ sơ 王小明").withoutMarks();

        assertThat(text.text()).isEqualTo("Ho so 王小明");
        assertThat(text.isGsm()).isFalse();
        assertThat(text.parts()).isEqualTo(1);
    }
}

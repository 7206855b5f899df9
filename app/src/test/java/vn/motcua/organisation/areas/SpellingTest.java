package vn.motcua.organisation.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"Yên Hòa, Yên Hoà", "Thủy Nguyên, Thuỷ Nguyên", "HÒA LẠC, Hoà Lạc", "Khóa, Khoá"})
    void aToneMarkOnTheNextVowelIsTheSameName(String older, String newer) {
        assertThat(Spelling.differsOnlyInToneMarks(older, newer)).isTrue();
        assertThat(Spelling.fold(older)).isEqualTo(Spelling.fold(newer));
    }

    @ParameterizedTest
    @CsvSource({"Phó Bảng, Phố Bảng", "Hòa, Hóa", "Tân, Tan", "Hòa Á, Hóa À"})
    void anotherLetterOrToneIsNot(String one, String other) {
        assertThat(Spelling.differsOnlyInToneMarks(one, other)).isFalse();
    }

    @Test
    void composedAndDecomposedFormsAreTheSame() {
        String decomposed = Normalizer.normalize("Quảng Ngãi", Normalizer.Form.NFD);
        assertThat(Spelling.tidy(decomposed)).isEqualTo("Quảng Ngãi");
        assertThat(Spelling.differsOnlyInToneMarks(decomposed, "Quảng Ngãi")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phường 1", "Xã Ea H’leo", "Xã Đắk R'Tíh", "Xã Chư Păh", "Thị trấn N.T Phong Hải"})
    void realNamesAreReadable(String name) {
        assertThat(Spelling.isReadable(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quáº£ng NgÃ£i", "Qu?ng Ngãi", "Qu\uFFFDng Ngãi", "Xã\u0000", "Xã <i>", ""})
    void textInAWrongEncodingIsNot(String name) {
        assertThat(Spelling.isReadable(name)).isFalse();
    }
}

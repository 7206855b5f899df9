package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

    private final List<Named> names = List.of(
            new Named("1.001193", "Thủ tục đăng ký khai sinh", "Hộ tịch"),
            new Named("2.000635", "Cấp bản sao Trích lục hộ tịch", "Hộ tịch"),
            new Named("1.004884", "Thủ tục đăng ký lại khai sinh", "Hộ tịch"),
            new Named("1.000894", "Đăng ký kết hôn", "Hộ tịch"),
            new Named("1.000656", "Đăng ký khai tử", "Hộ tịch"),
            new Named("1.000110", "Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới", "Hộ tịch"));

    private final NameIndex index = new NameIndex(names);

    @ParameterizedTest
    @CsvSource({
        "Đăng ký khai sinh, 1.001193",
        "dang ky khai sinh, 1.001193",
        "dang ky khai sih, 1.001193",
        "dang ky kahi sinh, 1.001193",
        "DĂNG KÝ KHAI SINH, 1.001193",
        "thủ tục đăng ký khai sinh, 1.001193",
        "ket hon, 1.000894",
        "dang ky ket hom, 1.000894",
        "trich luc, 2.000635",
        "khai sinh bien gioi, 1.000110",
        "khai tu, 1.000656",
        "1.0006, 1.000656",
        "1.001193, 1.001193",
        "dkkh, 1.000894",
        "dang ky lai khai s, 1.004884"
    })
    void findsFirst(String typed, String code) {
        assertThat(find(typed)).first().isEqualTo(code);
    }

    @Test
    void wordsOfTheFieldFindToo() {
        assertThat(find("ho tich ket hon")).first().isEqualTo("1.000894");
    }

    @Test
    void anUnknownWordDoesNotHideWhatTheOthersFind() {
        assertThat(find("dang ky ket hon xyzzy")).first().isEqualTo("1.000894");
    }

    @Test
    void aWordThatSomeNameHasIsTakenForASlipOnlyWhenNothingElseFits() {
        var two = new NameIndex(List.of(
                new Named("1.000001", "Giải quyết tranh chấp đất đai", ""),
                new Named("1.000002", "Khai thác cát dài hạn", "")));

        assertThat(two.find("dat dai").positions()).containsExactly(0);
        assertThat(two.find("khai thac dat").positions()).containsExactly(1);
    }

    @Test
    void nothingLikeItFindsNothing() {
        assertThat(find("qwertyuiop")).isEmpty();
    }

    @Test
    void anEmptyTextFindsAllInTheOrderOfTheirNames() {
        assertThat(find("  ")).hasSize(names.size()).first().isEqualTo("2.000635");
    }

    @Test
    void signsAloneFindAll() {
        assertThat(find("%_'\\")).hasSize(names.size());
    }

    private List<String> find(String typed) {
        return index.find(typed).positions().stream()
                .map(at -> names.get(at).code())
                .toList();
    }
}

package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymousWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Đổi tên lý trưởng, doi ten li truong",
        "giấy ra viện, giay ra vien",
        "  Mất   sổ hộ-nghèo!  , mat so ho ngheo",
        "nghị định 118, nghi dinh 118",
        "2.000815 chứng thực, 2 000815 chung thuc",
        "HỘ KINH DOANH karaoke, ho kinh doanh karaoke",
        "hà tầng cao tốc, ha tang cao toc"
    })
    void wordsAreKeptWithoutMarks(String typed, String kept) {
        assertThat(AnonymousWords.of(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hộ chiếu 051190001234",
                "hộ chiếu 051 190 001 234",
                "hộ chiếu 0905.111.222",
                "hộ chiếu +84 905 111 222",
                "hộ chiếu (0905) 111-222",
                "hộ chiếu 212345678",
                "hộ chiếu 05/01/1990",
                "hộ chiếu hoa.tran@example.vn"
            })
    void whatTellsOfAPersonIsLeftOut(String typed) {
        assertThat(AnonymousWords.of(typed)).contains("ho chieu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ổi",
                "nguyen van a",
                "hồ sơ của trần thị bé",
                "Lê Hoàng khai sinh",
                "giấy khai sinh Phạm Minh Anh",
                "HỒ VĂN Y",
                "huỳnh ngọc lan"
            })
    void aTextThatNamesSomebodyIsNotKept(String typed) {
        assertThat(AnonymousWords.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?", "051190001234", "a", "@", "0905 111 222"})
    void nothingIsKeptOfNoWords(String typed) {
        assertThat(AnonymousWords.of(typed)).isEmpty();
    }

    @Test
    void whatWasPastedIsNotKept() {
        assertThat(AnonymousWords.of("kính gửi ủy ban ".repeat(10))).isEmpty();
    }
}

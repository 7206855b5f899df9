package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.BirthDate;

class DateInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-24, Ngày hai mươi bốn tháng mười một năm hai nghìn không trăm hai mươi lăm",
        "1954-04-05, Ngày năm tháng tư năm một nghìn chín trăm năm mươi bốn",
        "2001-01-21, Ngày hai mươi mốt tháng một năm hai nghìn không trăm linh một",
        "1954-05, Tháng năm năm một nghìn chín trăm năm mươi bốn",
        "1954, Năm một nghìn chín trăm năm mươi bốn",
    })
    void aDayIsWrittenAsFarAsItIsKnown(String date, String words) {
        assertThat(DateInWords.of(BirthDate.parse(date))).isEqualTo(words);
    }
}

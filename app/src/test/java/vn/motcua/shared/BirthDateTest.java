package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({"1954,1954,0,0", "1954-05,1954,5,0", "2004-02-29,2004,2,29"})
    void isReadAsItIsWritten(String written, int year, int month, int day) {
        var born = new BirthDate(year, month, day);
        assertThat(BirthDate.parse(written)).isEqualTo(born);
        assertThat(born).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "54", "1954-5", "1954-00-01", "1954-13", "2005-02-29", "1799", "1954-05-17x"})
    void whatIsNoDayIsNoDateOfBirth(String text) {
        assertThatThrownBy(() -> BirthDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026,false", "2026-11,false", "2026-12,true", "2026-11-22,false", "2026-11-23,true", "2027,true"})
    void isInTheFutureOnlyWhenItCannotBePast(String written, boolean ahead) {
        assertThat(BirthDate.parse(written).isAfter(LocalDate.of(2026, 11, 22))).isEqualTo(ahead);
    }
}

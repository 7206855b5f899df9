package vn.motcua.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.TimeTerm;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "7 Ngày làm việc, 7, WORKING_DAY",
        "02 Ngày làm việc, 2, WORKING_DAY",
        "'1,5 Ngày làm việc', 1.5, WORKING_DAY",
        "60 Ngày, 60, CALENDAR_DAY",
        "4 Giờ, 4, WORKING_HOUR",
        "6 Tháng, 6, MONTH"
    })
    void aNumberWithItsUnitIsALimit(String text, BigDecimal amount, LimitUnit unit) {
        assertThat(TimeText.read(text)).isEqualTo(TimeTerm.of(new TimeLimit(amount, unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0 Ngày", "1,5 Ngày", "1 Năm", "Không có thông tin", "", "15 - 20 Ngày", "12345 Ngày"})
    void everythingElseStaysText(String text) {
        assertThat(TimeText.read(text)).isEqualTo(new TimeTerm.Unread(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 Ngày", "- 5", "−1 Giờ"})
    void aNegativeTimeIsImpossible(String text) {
        assertThatExceptionOfType(RecordRefused.class).isThrownBy(() -> TimeText.read(text));
    }
}

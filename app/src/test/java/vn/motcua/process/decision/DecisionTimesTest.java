package vn.motcua.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0,25; 120",
                "01; 480",
                "04 giờ; 240",
                "04 Giờ làm việc; 240",
                "1/2 ngày; 240",
                "0,5 ngày làm việc; 240",
                "30 phút; 30",
                "01 ngày 04 giờ; 720",
                "1 giờ và 30 phút; 90",
                "Không quá 02 ngày; 960",
                "1/3 ngày; 160"
            })
    void understandsTimesAsOfficesWriteThem(String words, long minutes) {
        assertThat(DecisionTimes.minutes(words)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trong ngày", "1/7 ngày", "1/0 ngày", "-1 giờ", "2 tuần", "1 giờ 2", "0,001 giờ"})
    void guessesNothing(String words) {
        assertThat(DecisionTimes.minutes(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "05 ngày làm việc kể từ ngày nhận đủ hồ sơ; 05 ngày làm việc",
                "Thời hạn giải quyết: không quá 10 ngày; không quá 10 ngày",
                "theo Quyết định năm 2026, 03 ngày làm việc; 03 ngày làm việc"
            })
    void findsTheWordsOfALimit(String text, String limit) {
        assertThat(DecisionTimes.limitIn(text)).hasValue(limit);
    }
}

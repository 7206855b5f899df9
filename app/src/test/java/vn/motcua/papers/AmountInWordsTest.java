package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Money;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                   | Không đồng
            1                   | Một đồng
            4                   | Bốn đồng
            5                   | Năm đồng
            10                  | Mười đồng
            11                  | Mười một đồng
            14                  | Mười bốn đồng
            15                  | Mười lăm đồng
            20                  | Hai mươi đồng
            21                  | Hai mươi mốt đồng
            24                  | Hai mươi bốn đồng
            25                  | Hai mươi lăm đồng
            55                  | Năm mươi lăm đồng
            91                  | Chín mươi mốt đồng
            100                 | Một trăm đồng
            101                 | Một trăm linh một đồng
            105                 | Một trăm linh năm đồng
            110                 | Một trăm mười đồng
            115                 | Một trăm mười lăm đồng
            131                 | Một trăm ba mươi mốt đồng
            1000                | Một nghìn đồng
            1001                | Một nghìn không trăm linh một đồng
            1015                | Một nghìn không trăm mười lăm đồng
            1021                | Một nghìn không trăm hai mươi mốt đồng
            1100                | Một nghìn một trăm đồng
            8000                | Tám nghìn đồng
            15000               | Mười lăm nghìn đồng
            20500               | Hai mươi nghìn năm trăm đồng
            50000               | Năm mươi nghìn đồng
            100000              | Một trăm nghìn đồng
            105000              | Một trăm linh năm nghìn đồng
            150000              | Một trăm năm mươi nghìn đồng
            555555              | Năm trăm năm mươi lăm nghìn năm trăm năm mươi lăm đồng
            1000000             | Một triệu đồng
            1000005             | Một triệu không trăm linh năm đồng
            1050000             | Một triệu không trăm năm mươi nghìn đồng
            1205000             | Một triệu hai trăm linh năm nghìn đồng
            21000000            | Hai mươi mốt triệu đồng
            1000000000          | Một tỷ đồng
            1000000001          | Một tỷ không trăm linh một đồng
            1021000000          | Một tỷ không trăm hai mươi mốt triệu đồng
            25000000000         | Hai mươi lăm tỷ đồng
            1000000000000       | Một nghìn tỷ đồng
            1234567890123       | Một nghìn hai trăm ba mươi bốn tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi nghìn một trăm hai mươi ba đồng
            2000000000000000000 | Hai tỷ tỷ đồng
            """)
    void anAmountIsSaidAsAccountantsSayIt(long dong, String words) {
        assertThat(AmountInWords.of(new Money(dong))).isEqualTo(words);
    }

    /** A listener who knows only digits, tens and groups understands the amount. */
    @Property(tries = 2000)
    void whoeverHearsTheWordsCanWriteTheNumber(@ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long number) {
        assertThat(heard(AmountInWords.number(number))).isEqualTo(number);
    }

    @Example
    void neighboursOfEveryRoundNumberAreUnderstood() {
        for (long round = 1; round <= 100_000_000_000_000L; round *= 10) {
            for (long number = Math.max(1, round - 30); number <= round + 130; number++) {
                assertThat(heard(AmountInWords.number(number))).isEqualTo(number);
            }
        }
    }

    private static final Map<String, Long> DIGITS = Map.ofEntries(
            Map.entry("không", 0L),
            Map.entry("một", 1L),
            Map.entry("mốt", 1L),
            Map.entry("hai", 2L),
            Map.entry("ba", 3L),
            Map.entry("bốn", 4L),
            Map.entry("năm", 5L),
            Map.entry("lăm", 5L),
            Map.entry("sáu", 6L),
            Map.entry("bảy", 7L),
            Map.entry("tám", 8L),
            Map.entry("chín", 9L));

    private static long heard(String text) {
        long billions = 0;
        long groups = 0;
        long group = 0;
        long digit = 0;
        for (var word : List.of(text.split(" "))) {
            switch (word) {
                case "linh" -> digit = 0;
                case "mười" -> group += 10;
                case "mươi" -> {
                    group += digit * 10;
                    digit = 0;
                }
                case "trăm" -> {
                    group += digit * 100;
                    digit = 0;
                }
                case "nghìn", "triệu" -> {
                    groups += (group + digit) * (word.equals("nghìn") ? 1_000 : 1_000_000);
                    group = 0;
                    digit = 0;
                }
                case "tỷ" -> {
                    billions = groups + group + digit;
                    groups = 0;
                    group = 0;
                    digit = 0;
                }
                default -> digit = DIGITS.get(word);
            }
        }
        return billions * 1_000_000_000 + groups + group + digit;
    }
}

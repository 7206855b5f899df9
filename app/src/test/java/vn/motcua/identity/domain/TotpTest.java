package vn.motcua.identity.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** The table of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, HmacSHA1, 94287082",
        "59, HmacSHA256, 46119246",
        "59, HmacSHA512, 90693936",
        "1111111109, HmacSHA1, 07081804",
        "1111111109, HmacSHA256, 68084774",
        "1111111109, HmacSHA512, 25091201",
        "1111111111, HmacSHA1, 14050471",
        "1111111111, HmacSHA256, 67062674",
        "1111111111, HmacSHA512, 99943326",
        "1234567890, HmacSHA1, 89005924",
        "1234567890, HmacSHA256, 91819424",
        "1234567890, HmacSHA512, 93441116",
        "2000000000, HmacSHA1, 69279037",
        "2000000000, HmacSHA256, 90698825",
        "2000000000, HmacSHA512, 38618901",
        "20000000000, HmacSHA1, 65353130",
        "20000000000, HmacSHA256, 77737706",
        "20000000000, HmacSHA512, 47863826",
    })
    void givesTheCodesOfTheStandard(long second, String algorithm, String code) {
        int length = switch (algorithm) {
            case "HmacSHA256" -> 32;
            case "HmacSHA512" -> 64;
            default -> 20;
        };
        var secret = "1234567890".repeat(7).substring(0, length).getBytes(US_ASCII);

        assertThat(new Totp(algorithm, 8).code(secret, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void acceptsAClockThatIsOneStepOff() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.stepAt(now);

        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.COMMON.match(SECRET, Totp.COMMON.code(SECRET, near), now, 0))
                    .hasValue(near);
        }
        assertThat(Totp.COMMON.match(SECRET, Totp.COMMON.code(SECRET, step - 2), now, 0))
                .isEmpty();
        assertThat(Totp.COMMON.match(SECRET, Totp.COMMON.code(SECRET, step + 2), now, 0))
                .isEmpty();
    }

    @Test
    void acceptsNoCodeTwice() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.stepAt(now);

        assertThat(Totp.COMMON.match(SECRET, Totp.COMMON.code(SECRET, step), now, step))
                .isEmpty();
        assertThat(Totp.COMMON.match(SECRET, Totp.COMMON.code(SECRET, step - 1), now, step))
                .isEmpty();
        assertThat(Totp.COMMON.match(SECRET, Totp.COMMON.code(SECRET, step + 1), now, step))
                .hasValue(step + 1);
    }

    /** The vectors of RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsInBase32(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(encoded);
    }
}

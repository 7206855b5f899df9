package vn.motcua.payment.vietqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.payment.VietQr;
import vn.motcua.payment.VietQr.Target;
import vn.motcua.shared.Money;

class VietQrTest {

    private static final String TO_ACCOUNT =
            "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E";

    @Test
    void whatIsMadeIsWhatOthersMake() {
        var code = new VietQr(
                Target.ACCOUNT, "970403", "0011012345678", new Money(180_000), "NPS6869", "thanh toan don hang");

        assertThat(code.text()).isEqualTo(TO_ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TO_ACCOUNT,
                "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62230819thanh toan don hang63045FAB",
                "00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC530370454061800005802VN62340107NPS68690819thanh toan don hang6304A203"
            })
    void codesOfOthersAreReadAndWrittenAgain(String text) {
        assertThat(VietQr.read(text)).hasValueSatisfying(code -> {
            assertThat(code.bank()).isEqualTo("970403");
            assertThat(code.amount()).isEqualTo(new Money(180_000));
            assertThat(code.text()).isEqualTo(text);
        });
    }

    /** Published with a checksum that is not theirs: C06F, 2FD8 and 7C9B would be right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00020101021238570010A00000072701270006970436011308810004580860208QRIBFTTA53037045802VN6304CD60",
                "00020101021238570010A000000727012700069704220113113366668888020899998888530370454061000005802VN62230819THANH TOAN DON HANG6304BE36",
                "00020101021238530010A00000072701230006970422011009620919960208QRIBFTTA530370454061500005802VN62220818Thanh toan don hang6304E3A3"
            })
    void aWrongChecksumIsFound(String text) {
        assertThat(VietQr.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6304", "63045FAB", "00020101", "https://example.vn", "000201010212"})
    void whatIsNoCodeIsNotRead(String text) {
        assertThat(VietQr.read(text)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsNotMade() {
        assertThatThrownBy(() -> new VietQr(Target.ACCOUNT, "970403", "1", null, "", "một khoản nộp"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VietQr(Target.ACCOUNT, "97040", "1", null, "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("codes") VietQr code) {
        assertThat(VietQr.read(code.text())).contains(code);
    }

    @Property
    void aChangedCharacterIsFound(
            @ForAll("codes") VietQr code,
            @ForAll @IntRange(max = 511) int place,
            @ForAll @IntRange(min = 1, max = 94) int other) {
        var text = new StringBuilder(code.text());
        int at = place % text.length();
        text.setCharAt(at, (char) (' ' + (text.charAt(at) - ' ' + other) % 95));

        assertThat(VietQr.read(text.toString())).isEmpty();
    }

    @Provide
    Arbitrary<VietQr> codes() {
        var plain = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(25);
        return Combinators.combine(
                        Arbitraries.of(Target.class),
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.strings().numeric().alpha().ofMinLength(1).ofMaxLength(19),
                        Arbitraries.longs()
                                .between(0, 999_999_999_999L)
                                .map(Money::new)
                                .injectNull(0.2),
                        plain,
                        plain)
                .as(VietQr::new);
    }
}

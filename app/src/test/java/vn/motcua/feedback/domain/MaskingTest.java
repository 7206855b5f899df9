package vn.motcua.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.feedback.Sender;

class MaskingTest {

    private static final Sender LAI = new Sender("Phạm Thị Lài", "0912345678", "", "Thôn 3, xã Ba Gia");

    @ParameterizedTest
    @CsvSource({
        "Tôi là Phạm Thị Lài ở xã Thử, Tôi là […] ở xã Thử",
        "tôi tên PHẠM  THỊ LÀI, tôi tên […]",
        "Pham Thi Lai xin hỏi, […] xin hỏi",
        "chị Lài đến lúc 8 giờ, chị […] đến lúc 8 giờ",
        "Thị Lài đã nộp, […] đã nộp",
        "gọi 0912 345 678 giúp, gọi […] giúp",
        "gọi +84.912.345.678, gọi […]",
        "gọi (0255) 3822 123 nhé, gọi […] nhé",
        "số 051190000017 cấp, số […] cấp",
        "số 051 190 000 017 cấp, số […] cấp",
        "cmnd 212345678 cũ, cmnd […] cũ",
        "thư lai.pham@example.vn nhé, thư […] nhé",
        "hồ sơ H48.61-260105-0042 trễ, hồ sơ […] trễ",
        "'ở Thôn 3, xã Ba Gia đó', ở […] đó",
    })
    void whatGivesTheSenderAwayIsTakenOut(String text, String masked) {
        assertThat(Masking.propose(text, LAI)).isEqualTo(masked);
        assertThat(Masking.isRecognisable(text, LAI)).isTrue();
        assertThat(Masking.isRecognisable(masked, LAI)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phí 100.000.000 đồng là quá cao",
                "Nộp ngày 05.01.2026 15 giờ",
                "lài nhài không phải tên ai",
                "Quyết định 574/QĐ-TTg năm 2017, Điều 14",
                "Tôi phải thi lại, chị lại bảo về",
                "Đường dài 12 km, 3 lần đi lại"
            })
    void whatNamesNobodyStays(String text) {
        assertThat(Masking.propose(text, LAI)).isEqualTo(text);
    }

    @Test
    void aSenderWithoutANameHidesNothingElse() {
        assertThat(Masking.propose("Chị ấy đến", Sender.unknown())).isEqualTo("Chị ấy đến");
    }

    @Property
    void aPhoneIsMaskedHoweverItIsWritten(@ForAll("phones") String phone) {
        assertThat(Masking.propose("Xin gọi " + phone + " để hẹn", LAI)).isEqualTo("Xin gọi […] để hẹn");
    }

    @Provide
    Arbitrary<String> phones() {
        var digits = Arbitraries.strings().numeric().ofLength(8);
        var first = Arbitraries.of("03", "05", "07", "08", "09", "+843", "+849", "84 9");
        var apart = Arbitraries.of("", " ", ".", "-");
        return first.flatMap(begin -> digits.flatMap(end -> apart.map(between ->
                begin + between + end.substring(0, 2) + between + end.substring(2, 5) + between + end.substring(5))));
    }
}

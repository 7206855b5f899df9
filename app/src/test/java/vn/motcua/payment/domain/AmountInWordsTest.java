package vn.motcua.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Money;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | Không đồng
            1000          | Một nghìn đồng
            12500         | Mười hai nghìn năm trăm đồng
            15000         | Mười lăm nghìn đồng
            21000         | Hai mươi mốt nghìn đồng
            24000         | Hai mươi tư nghìn đồng
            25005         | Hai mươi lăm nghìn không trăm linh năm đồng
            105000        | Một trăm linh năm nghìn đồng
            110000        | Một trăm mười nghìn đồng
            1000001       | Một triệu không trăm linh một đồng
            2015000       | Hai triệu không trăm mười lăm nghìn đồng
            1234567891    | Một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt đồng
            5000000000    | Năm tỷ đồng
            1000000000000 | Một nghìn tỷ đồng
            """)
    void anAmountIsWrittenOutAsAReceiptWantsIt(long dong, String words) {
        assertThat(AmountInWords.of(new Money(dong))).isEqualTo(words);
    }
}

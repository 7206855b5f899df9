package vn.motcua.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.shared.Money;

class FeeTextTest {

    @ParameterizedTest
    @CsvSource({
        "Miễn phí, ''",
        "Không, ''",
        "Miễn phí, Không có.",
        "Miễn phí, không quy định",
        "Miễn phí, - Không thu lệ phí"
    })
    void freeWhereTheWordsAgree(String amount, String words) {
        assertThat(FeeText.read("", amount, words).amount()).isEqualTo(new FeeAmount.Free());
    }

    @ParameterizedTest
    @CsvSource({
        "Miễn phí, 150.000 đồng/giấy",
        "Miễn phí, Theo quy định của Luật phí và lệ phí",
        "Miễn phí, Chưa quy định.",
        "135 VNĐ, Lệ phí cấp giấy phép lái xe: 135.000 đồng/lần.",
        "'200,000 Việt Nam Đồng', 'Cấp mới 200.000 đồng, cấp lại 400.000đ/hộ chiếu'",
        "'2,000,000 VNĐ', áp dụng mức phí 1.000.000 đồng/hồ sơ đến hết ngày 31/12/2026",
        "'100,000 VNĐ', Bằng 50% mức thu",
        "10 USD, 10USD/giấy",
        "Theo biểu, ''"
    })
    void whatCanMeanTwoThingsStaysText(String amount, String words) {
        var expected = words.isEmpty() ? amount : amount + " (" + words + ")";

        assertThat(FeeText.read("", amount, words).amount()).isEqualTo(new FeeAmount.Unread(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "'100,000 Việt Nam Đồng', '', 100000, ''",
        "1.000.000, Đồng/lần, 1000000, lần",
        "30.000 đồng, '', 30000, ''",
        "'70,000 VNĐ', 70.000 đồng/Giấy chứng nhận., 70000, Giấy chứng nhận",
        "'500,000 VNĐ', /hồ sơ, 500000, hồ sơ",
        "'2,000,000 VNĐ', Theo Thông tư số 25/2022/TT-BTC ngày 28/4/2022: 02 triệu đồng, 2000000, ''"
    })
    void anAmountWhereTheWordsNameNoOther(String amount, String words, long dong, String per) {
        assertThat(FeeText.read("", amount, words).amount()).isEqualTo(new FeeAmount.Fixed(new Money(dong), per));
    }

    @ParameterizedTest
    @CsvSource({
        "Theo quy định của Hội đồng nhân dân cấp tỉnh",
        "theo quy định của HĐND tỉnh",
        "Mức lệ phí cụ thể do HĐND tỉnh quyết định (Thông tư số 85/2019/TT-BTC). Miễn lệ phí cho hộ nghèo"
    })
    void thePeoplesCouncilSetsIt(String words) {
        assertThat(FeeText.read("", "Miễn phí", words).amount()).isEqualTo(new FeeAmount.SetByProvince(words));
    }

    @ParameterizedTest
    @CsvSource({"Lệ phí cấp giấy, CHARGE", "Phí thẩm định, FEE", "'Phí, lệ phí', UNSTATED", "Theo Thông tư, UNSTATED"})
    void feeAndChargeAreToldApart(String words, FeeKind kind) {
        assertThat(FeeText.read("", "50,000 VNĐ", words).kind()).isEqualTo(kind);
    }
}

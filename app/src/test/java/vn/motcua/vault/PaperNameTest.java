package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giấy khai sinh | Bản sao Giấy khai sinh của trẻ em",
                "GIẤY KHAI SINH | giấy khai sinh",
                "Giấy chứng nhận quyền sử dụng đất | Bản gốc Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở",
                "Giấy xác nhận tình trạng hôn nhân | Giấy xác nhận tình trạng hôn nhân (bản chính)",
            })
    void theSamePaperInOtherWordsIsAlike(String one, String other) {
        assertThat(PaperName.of(one).likeness(PaperName.of(other))).isGreaterThanOrEqualTo(PaperName.ALIKE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giấy chứng nhận kết hôn | Giấy chứng nhận đăng ký doanh nghiệp",
                "Giấy khai sinh | Giấy chứng tử",
                "Giấy khai sinh | Giấy",
                "Hộ chiếu | Hộ tịch",
            })
    void otherPapersAreNotAlikeThoughTheyShareWords(String one, String other) {
        assertThat(PaperName.of(one).likeness(PaperName.of(other))).isLessThan(PaperName.ALIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đơn đề nghị cấp lại Giấy phép", "Tờ khai đăng ký khai sinh", "Mẫu đơn số 04", "Văn bản ủy quyền"
            })
    void whatIsWrittenForOneOccasionIsKnown(String name) {
        assertThat(PaperName.of(name).isForOneOccasion()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giấy khai sinh", "Bản sao Giấy chứng nhận đăng ký doanh nghiệp"})
    void aPaperThatLastsIsNot(String name) {
        assertThat(PaperName.of(name).isForOneOccasion()).isFalse();
    }
}

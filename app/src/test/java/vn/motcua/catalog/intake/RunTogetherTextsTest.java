package vn.motcua.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.catalog.LegalBasis;
import vn.motcua.catalog.ResultType;

class RunTogetherTextsTest {

    @Test
    void legalTextsEndWithTheirNumbers() {
        assertThat(LegalBasisTable.read("Tên văn bản pháp lýMã văn bảnThông tư hướng dẫn về phí85/2019/TT-BTC"
                        + "Nghị định số 123/2015/NĐ-CP ngày 15/11/2015123/2015/NĐ-CPLuật Căn cước26/2023/QH15"))
                .containsExactly(
                        new LegalBasis("85/2019/TT-BTC", "Thông tư hướng dẫn về phí"),
                        new LegalBasis("", "Nghị định số 123/2015/NĐ-CP ngày 15/11/2015123/2015/NĐ-CP"),
                        new LegalBasis("26/2023/QH15", "Luật Căn cước"));
    }

    @Test
    void aNumberThatRunsIntoItsTitleIsNotTornOut() {
        assertThat(LegalBasisTable.read("Luật 60/2014/QH1360/2014/QH13"))
                .containsExactly(new LegalBasis("", "Luật 60/2014/QH1360/2014/QH13"));
    }

    @Test
    void resultsEndWithTheirCodesAndKeywordsFollow() {
        var read = ResultText.read("Biển số xeMã: KQ.G01.000015Giấy chứng nhậnMã: 000.00.00.G04-KQ3194"
                + "Từ khóaxe máyMô tảKhông có thông tinChọn cơ quan thực hiệnNộp hồ sơ");

        assertThat(read.types())
                .containsExactly(
                        new ResultType("KQ.G01.000015", "Biển số xe"),
                        new ResultType("000.00.00.G04-KQ3194", "Giấy chứng nhận"));
        assertThat(read.keywords()).isEqualTo("xe máy");
    }

    @Test
    void noInformationIsNoResult() {
        var read = ResultText.read("Không có thông tinTừ khóaKhông có thông tinMô tảKhông có thông tin");

        assertThat(read.types()).isEmpty();
        assertThat(read.keywords()).isEmpty();
    }
}

package vn.motcua.digitisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.digitisation.Proposals;
import vn.motcua.digitisation.TextLine;

class PaperReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @Test
    void theHeadOfADecisionTellsIssuerNumberDayAndKind() {
        var read = read("""
                ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ LÝ SƠN Độc lập - Tự do - Hạnh phúc
                Số: 123/QĐ-UBND Lý Sơn, ngày 5 tháng 7 năm 2025
                QUYẾT ĐỊNH
                Về việc hưởng trợ cấp hưu trí xã hội
                Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
                Căn cứ Nghị định số 176/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ;
                Ông: Nguyễn Văn Ổi    Số định danh cá nhân: 051 045 001 234
                """);

        assertThat(read.issuer().value()).isEqualTo("ỦY BAN NHÂN DÂN XÃ LÝ SƠN");
        assertThat(read.number().value()).isEqualTo("123/QĐ-UBND");
        assertThat(read.issuedOn().value()).isEqualTo("2025-07-05");
        assertThat(read.kind().value()).isEqualTo("Quyết định");
        assertThat(read.ownerName().value()).isEqualTo("Nguyễn Văn Ổi");
        assertThat(read.ownerNumber().value()).isEqualTo("051045001234");
    }

    @Test
    void slipsOfTheRecognitionDoNotHideWhatIsMeant() {
        var read = read("""
                SỞ XÂY DỰNG CỌNG HÒA XÃ HỌI CHU NGHĨA VIỆT NAIVI
                : Độc lập - Tw do - Hanh phúc
                Só: 4I7/GPXD-SXD _ Quảng Ngãi, ngay O5 thang 11 nam 2025
                GlẤY PHÉP XAY DƯNG
                Cấp cho: Ông/Bà: Trần Thị Bình  Ngày sinh: 01/02/1980
                Số CCCD: O51180OO4567 cấp ngày 02/03/2021
                Giấy phép có giá trị đến hết ngày 05/11/2026
                """);

        assertThat(read.issuer().value()).isEqualTo("SỞ XÂY DỰNG");
        assertThat(read.number().value()).isEqualTo("417/GPXD-SXD");
        assertThat(read.issuedOn().value()).isEqualTo("2025-11-05");
        assertThat(read.kind().value()).isEqualTo("Giấy phép xây dựng");
        assertThat(read.ownerName().value()).isEqualTo("Trần Thị Bình");
        assertThat(read.ownerNumber().value()).isEqualTo("051180004567");
        assertThat(read.validTo().value()).isEqualTo("2026-11-05");
    }

    @Test
    void aBirthCertificateHasABareNumberAndNamesWhereItWasRegistered() {
        var read = read("""
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                GIẤY KHAI SINH
                Số: 45/2019
                Họ, chữ đệm, tên: LÊ MINH KHÔI   Giới tính: Nam
                Nơi đăng ký khai sinh: Ủy ban nhân dân xã Bình Châu
                Ngày đăng ký: 12/08/2019
                """);

        assertThat(read.kind().value()).isEqualTo("Giấy khai sinh");
        assertThat(read.number().value()).isEqualTo("45/2019");
        assertThat(read.number().confidence()).isLessThan(0.7);
        assertThat(read.ownerName().value()).isEqualTo("LÊ MINH KHÔI");
        assertThat(read.issuer().value()).isEqualTo("Ủy ban nhân dân xã Bình Châu");
        assertThat(read.issuedOn().value()).isEqualTo("2019-08-12");
    }

    @Test
    void theNumbersAndDaysOfPapersThatItRestsOnAreNotItsOwn() {
        var read = read("""
                ĐƠN ĐỀ NGHỊ
                Căn cứ Quyết định số: 12/QĐ-UBND ngày 3 tháng 2 năm 2024
                Theo Nghị định số 118/2025/NĐ-CP ngày 9 tháng 6 năm 2025
                Tôi đề nghị giải quyết
                """);

        assertThat(read.number().isThere()).isFalse();
        assertThat(read.issuedOn().isThere()).isFalse();
        assertThat(read.kind().value()).isEqualTo("Đơn đề nghị");
    }

    @Test
    void aDayToComeOrThatDoesNotExistIsNotProposed() {
        assertThat(read("Hà Nội, ngày 6 tháng 1 năm 2026").issuedOn().isThere()).isFalse();
        assertThat(read("Hà Nội, ngày 31 tháng 2 năm 2025").issuedOn().isThere())
                .isFalse();
    }

    @Test
    void lessIsProposedWithCertaintyOfALineThatWasHardToRead() {
        var line = "Số: 123/QĐ-UBND Lý Sơn, ngày 5 tháng 7 năm 2025";
        var sure = PaperReading.of(List.of(new TextLine(line, 0.95)), TODAY).number();
        var unsure = PaperReading.of(List.of(new TextLine(line, 0.4)), TODAY).number();

        assertThat(sure.confidence()).isGreaterThan(0.9);
        assertThat(unsure.confidence()).isLessThan(0.5);
    }

    @Test
    void nothingAndNonsenseGiveNoProposal() {
        assertThat(read("")).isEqualTo(Proposals.NONE);
        assertThat(read("~~ .. || 1l1 §§\n\n—")).isEqualTo(Proposals.NONE);
    }

    private static Proposals read(String text) {
        return PaperReading.of(text.lines().map(line -> new TextLine(line, 1)).toList(), TODAY);
    }
}

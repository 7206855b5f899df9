package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.signatures.SignatureReport;
import vn.motcua.signatures.SignatureReport.Line;
import vn.motcua.signatures.SignatureReport.Verdict;

/** What signatures are worth, in words that whoever reads them need not look up. */
class SignatureReportTest {

    private static final Instant AT = Instant.parse("2026-01-05T01:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VALID          | Chữ ký hợp lệ                | còn nguyên như lúc ký
            UNSIGNED       | Không có chữ ký số           | không mang chữ ký số nào
            UNKNOWN_SIGNER | Chưa xác định được người ký  | không có trong danh sách tin cậy
            NOT_CHECKABLE  | Chưa kiểm tra được           | bị thu hồi hay không
            NOT_YET_VALID  | Chứng thư chưa có hiệu lực   | chưa đến ngày có hiệu lực
            EXPIRED        | Chứng thư hết hạn            | không có dấu thời gian chứng minh
            REVOKED        | Chứng thư đã bị thu hồi      | Không dùng tệp này khi chưa hỏi nơi cấp
            PARTIAL        | Có phần không ai ký          | thêm vào mà không ai ký
            BROKEN         | Tệp đã bị sửa sau khi ký     | hãy xin bản khác
            """)
    void eachVerdictSaysWhatItMeansAndWhatToDo(Verdict verdict, String called, String meaning) {
        assertThat(shown(Language.VI, report(verdict))).contains(called, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VALID          | Valid                     | a trusted authority vouches for the signer
            UNSIGNED       | Unsigned                  | carries no electronic signature
            UNKNOWN_SIGNER | Unknown signer            | not among the trusted ones
            NOT_CHECKABLE  | Not checkable             | whether the certificate was revoked
            NOT_YET_VALID  | Certificate not yet valid | does not hold yet
            EXPIRED        | Certificate expired       | no time stamp proves
            REVOKED        | Certificate revoked       | Ask the issuer
            PARTIAL        | Partly unsigned           | something was added that nobody signed
            BROKEN         | Changed after signing     | ask for another
            """)
    void soInEnglish(Verdict verdict, String called, String meaning) {
        assertThat(shown(Language.EN, report(verdict))).contains(called, meaning);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void noVerdictIsShownByItsNameInTheProgram(Verdict verdict) {
        for (Language language : Language.values()) {
            assertThat(shown(language, report(verdict, line(verdict), line(Verdict.VALID))))
                    .doesNotContain("signatures.", "???", verdict.name());
        }
    }

    @Test
    void aTimeThatIsProvenIsToldFromOneThatIsClaimed() {
        var proven = new Line(Verdict.VALID, "Nguyễn Văn Ánh", "UBND xã Thử", "CA", AT, true, "PAdES-BASELINE-T");

        assertThat(shown(Language.VI, report(Verdict.VALID, proven)))
                .contains("Ký lúc 08:00 05/01/2026, có dấu thời gian");
        assertThat(shown(Language.VI, report(Verdict.VALID, line(Verdict.VALID))))
                .contains("Ký lúc 08:00 05/01/2026, theo lời người ký");
        assertThat(shown(Language.EN, report(Verdict.VALID, proven))).contains("proven by a time stamp");
    }

    @Test
    void ofSeveralSignaturesEachHasItsOwnWord() {
        var shown = shown(Language.VI, report(Verdict.EXPIRED, line(Verdict.VALID), sealed(), line(Verdict.EXPIRED)));

        assertThat(shown).containsSubsequence("Chứng thư hết hạn", "Nguyễn Văn Ánh", "Chữ ký hợp lệ", "UBND xã Thử");
        assertThat(shown.split("<li>")).hasSize(4);
    }

    @Test
    void aSealDoesNotSayItsNameTwice() {
        assertThat(shown(Language.VI, report(Verdict.VALID, sealed())).split("UBND xã Thử"))
                .hasSize(2);
    }

    @Test
    void aSignerWithoutANameIsNotLeftOut() {
        var nameless = new Line(Verdict.UNKNOWN_SIGNER, "", "", "", null, false, "");

        assertThat(shown(Language.VI, report(Verdict.UNKNOWN_SIGNER, nameless)))
                .contains("Người ký không nêu tên")
                .doesNotContain("Ký lúc", "Chứng thư do");
    }

    @Test
    void whatACertificateSaysIsTextAndNothingElse() {
        var hostile = new Line(Verdict.VALID, "<script>alert(1)</script>", "\"><b>", "<i>", AT, false, "");

        assertThat(shown(Language.VI, report(Verdict.VALID, hostile)))
                .doesNotContain("<script>", "<b>", "<i>")
                .contains("&lt;script&gt;");
    }

    private static Line line(Verdict verdict) {
        return new Line(verdict, "Nguyễn Văn Ánh", "Phòng Kinh tế", "CA thử", AT, false, "PAdES-BASELINE-B");
    }

    private static Line sealed() {
        return new Line(Verdict.VALID, "UBND xã Thử", "UBND xã Thử", "CA thử", AT, false, "PAdES-BASELINE-B");
    }

    private static SignatureReport report(Verdict verdict, Line... lines) {
        return new SignatureReport(verdict, lines.length == 0 ? signatures(verdict) : Arrays.asList(lines));
    }

    private static List<Line> signatures(Verdict verdict) {
        return verdict == Verdict.UNSIGNED ? List.of() : List.of(line(verdict));
    }

    private static String shown(Language language, SignatureReport report) {
        return PagesForTests.render("signatures/report.jte", PagesForTests.page(language), Map.of("report", report));
    }
}

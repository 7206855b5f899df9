package vn.motcua.results.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.results.Numbering;
import vn.motcua.results.ResultField;
import vn.motcua.results.ResultField.Kind;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.Validity;
import vn.motcua.shared.Outcome;

class FieldsAndValidityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Numbering NUMBERING = new Numbering("GPXD", "{n}/{yyyy}/GPXD-UBND");
    private static final TypeOfResult PERMIT = new TypeOfResult(
            "KQ.G17.000044",
            "Giấy phép xây dựng",
            NUMBERING,
            new Validity.UntilField("het-han"),
            "",
            List.of(
                    new ResultField("chu-dau-tu", "Chủ đầu tư", Kind.PERSON, true),
                    new ResultField("dien-tich", "Diện tích", Kind.NUMBER, true),
                    new ResultField("het-han", "Có giá trị đến", Kind.DATE, false)));

    @Test
    void aNumberIsWrittenTheWayOfItsRegister() {
        assertThat(NUMBERING.format(7, DAY)).isEqualTo("7/2026/GPXD-UBND");
        assertThat(new Numbering("KQ", "{nn}/KQ-UBND").format(7, DAY)).isEqualTo("07/KQ-UBND");
        assertThat(new Numbering("KQ", "{nn}/KQ-UBND").format(123, DAY)).isEqualTo("123/KQ-UBND");
        assertThatIllegalArgumentException().isThrownBy(() -> new Numbering("KQ", "KQ-UBND"));
    }

    @Test
    void aPaperOfTwelveMonthsHoldsThroughTheDayBefore() {
        assertThat(new Validity.Months(12).lastDay(DAY, Map.of())).contains(LocalDate.of(2027, 1, 4));
        assertThat(new Validity.Months(1).lastDay(LocalDate.of(2026, 1, 31), Map.of()))
                .contains(LocalDate.of(2026, 2, 27));
        assertThat(new Validity.WithoutEnd().lastDay(DAY, Map.of())).isEmpty();
    }

    @Test
    void aPaperMaySayItselfUntilWhenItHolds() {
        assertThat(PERMIT.validity().lastDay(DAY, Map.of("het-han", "2026-12-31")))
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(PERMIT.validity().lastDay(DAY, Map.of())).isEmpty();
    }

    @Test
    void whatIsAskedForHasToBeThereAndOfItsKind() {
        assertThat(FieldCheck.of(PERMIT, Map.of("dien-tich", "120")))
                .isEqualTo(Outcome.refused(new ResultRefusal.FieldNeeded("chu-dau-tu", "Chủ đầu tư")));
        assertThat(FieldCheck.of(PERMIT, Map.of("chu-dau-tu", "Hoa", "dien-tich", "rộng")))
                .isEqualTo(Outcome.refused(new ResultRefusal.FieldWrong("dien-tich", "Diện tích", Kind.NUMBER)));
        assertThat(FieldCheck.of(PERMIT, Map.of("chu-dau-tu", "Hoa", "dien-tich", "1", "het-han", "2026-02-30")))
                .isEqualTo(Outcome.refused(new ResultRefusal.FieldWrong("het-han", "Có giá trị đến", Kind.DATE)));
        assertThat(FieldCheck.of(
                                PERMIT,
                                Map.of("chu-dau-tu", " Hoa ", "dien-tich", "120.5", "het-han", "", "la", "thừa"))
                        .orThrow())
                .isEqualTo(Map.of("chu-dau-tu", "Hoa", "dien-tich", "120.5"));
    }

    @Test
    void aKindThatContradictsItselfIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TypeOfResult("A", "A", NUMBERING, new Validity.UntilField("khong-co"), "", List.of()));
        var field = new ResultField("a", "A", Kind.TEXT, true);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TypeOfResult("A", "A", NUMBERING, new Validity.WithoutEnd(), "", List.of(field, field)));
    }

    @Test
    void aStrangerReadsOfANameWhatIsEnoughToRecogniseIt() {
        assertThat(Masking.name("Nguyễn Thị Hoa")).isEqualTo("Nguyễn T. H.");
        assertThat(Masking.name("Công ty TNHH Đất Việt")).isEqualTo("Công t. T. Đ. V.");
        assertThat(Masking.name(" Hoa ")).isEqualTo("H.");
        assertThat(Masking.name("")).isEmpty();
    }
}

package vn.motcua.digitisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.digitisation.Described;
import vn.motcua.digitisation.Fault;
import vn.motcua.digitisation.domain.FaultFinding.Measures;
import vn.motcua.digitisation.domain.FaultFinding.Signature;
import vn.motcua.digitisation.domain.FaultFinding.Surroundings;

/** Each fault by the paper that has it and nothing else. */
class FaultFindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final String OWNER = "051190500001";
    private static final Measures GOOD = new Measures(2, 0, 200, 0.93, 800, false);

    @Test
    void aSharpScanThatAnOfficerDescribedHasNone() {
        assertThat(faults(GOOD, "Trang 1/2 Trang 2/2", described(), plain())).isEmpty();
    }

    @Test
    void withoutADescriptionNobodyFindsThePaper() {
        assertThat(faults(GOOD, "", null, plain())).containsExactly(Fault.NO_METADATA);
    }

    @Test
    void withoutLettersThereIsNothingToSearch() {
        assertThat(faults(new Measures(1, 0, 200, 0, 19, false), "", described(), plain()))
                .containsExactly(Fault.NO_TEXT);
    }

    @Test
    void guessedLettersAreUnreadable() {
        assertThat(faults(new Measures(1, 0, 200, 0.49, 800, false), "", described(), plain()))
                .containsExactly(Fault.UNREADABLE);
        assertThat(faults(new Measures(1, 0, 200, 0.5, 800, false), "", described(), plain()))
                .isEmpty();
    }

    @Test
    void nothingButEmptyPagesIsBlankAndNothingElse() {
        assertThat(faults(new Measures(2, 2, 150, 0, 0, false), "", described(), plain()))
                .containsExactly(Fault.BLANK);
    }

    @Test
    void aSignedPageOnItsHeadIsNamed() {
        assertThat(faults(new Measures(1, 0, 200, 0.9, 800, true), "", described(), plain()))
                .containsExactly(Fault.UPSIDE_DOWN);
    }

    @Test
    void fewerThanTwoHundredDotsAreNamedButNotAWrittenPage() {
        assertThat(faults(new Measures(1, 0, 150, 0.9, 800, false), "", described(), plain()))
                .containsExactly(Fault.LOW_RESOLUTION);
        assertThat(faults(new Measures(1, 0, 0, 1, 800, false), "", described(), plain()))
                .isEmpty();
    }

    @Test
    void aResultOfAnAgencyWithoutASignatureIsNamed() {
        assertThat(faults(GOOD, "", described(), around(true, Signature.NONE, false)))
                .containsExactly(Fault.UNSIGNED_RESULT);
        assertThat(faults(GOOD, "", described(), around(true, Signature.HOLDS, false)))
                .isEmpty();
    }

    @Test
    void aSignatureThatDoesNotHoldIsWorseThanNone() {
        assertThat(faults(GOOD, "", described(), around(true, Signature.BROKEN, false)))
                .containsExactly(Fault.BROKEN_SIGNATURE);
    }

    @Test
    void thePaperOfSomebodyElseIsKnownByNumberOrElseByName() {
        assertThat(faults(GOOD, "", described("Nguyễn Thị Hoa", "051190999999", null), plain()))
                .containsExactly(Fault.OTHER_OWNER);
        assertThat(faults(GOOD, "", described("Trần Thị Khác", "", null), plain()))
                .containsExactly(Fault.OTHER_OWNER);
        assertThat(faults(GOOD, "", described("NGUYEN THI HOA", "", null), plain()))
                .isEmpty();
    }

    @Test
    void aPaperHoldsToTheEndOfItsLastDay() {
        assertThat(faults(GOOD, "", described("Nguyễn Thị Hoa", OWNER, TODAY.minusDays(1)), plain()))
                .containsExactly(Fault.EXPIRED);
        assertThat(faults(GOOD, "", described("Nguyễn Thị Hoa", OWNER, TODAY), plain()))
                .isEmpty();
    }

    @Test
    void oneFileForTwoPapersIsNamed() {
        assertThat(faults(GOOD, "", described(), around(false, Signature.NONE, true)))
                .containsExactly(Fault.DUPLICATE);
    }

    @Test
    void pagesAreCountedAsThePaperCountsThem() {
        assertThat(faults(GOOD, "Trang 1/4\nTrang 2/4", described(), plain())).containsExactly(Fault.PAGES_MISSING);
    }

    @Test
    void whatMakesAPaperUselessBlocksAndTheRestIsCounted() {
        assertThat(Arrays.stream(Fault.values()).filter(Fault::isBlocking))
                .containsExactlyInAnyOrder(
                        Fault.UNREADABLE,
                        Fault.BLANK,
                        Fault.UPSIDE_DOWN,
                        Fault.BROKEN_SIGNATURE,
                        Fault.OTHER_OWNER,
                        Fault.EXPIRED,
                        Fault.DUPLICATE);
    }

    private static Set<Fault> faults(
            Measures measures, String text, @Nullable Described described, Surroundings surroundings) {
        return FaultFinding.of(measures, text, described, surroundings);
    }

    private static Surroundings plain() {
        return around(false, Signature.NONE, false);
    }

    private static Surroundings around(boolean result, Signature signature, boolean elsewhere) {
        return new Surroundings(Set.of(OWNER, "Nguyễn Thị Hoa"), result, signature, elsewhere, TODAY);
    }

    private static Described described() {
        return described("Nguyễn Thị Hoa", OWNER, null);
    }

    private static Described described(String name, String number, @Nullable LocalDate validTo) {
        return new Described(
                "Quyết định", "123/QĐ-UBND", LocalDate.of(2025, 7, 5), "UBND xã Thử", name, number, validTo);
    }
}

package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.LegalRegime.SupplementResume;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

/** What a test enters is rolled back: all dossiers of the tests live under the regimes. */
@ProductTest
@Transactional
class LegalRegimeRegisterTest {

    private static final String PRESENT = "118/2025/NĐ-CP";
    private static final Actor.Staff ADMINISTRATOR = SignedIn.staff(Role.ADMINISTRATOR, "T1");
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

    @Autowired
    LegalRegimeRegister register;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startTheDay() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void aNewRegimeEndsTheOneBeforeItOnTheDayItBegins() {
        register.enter(rules("7/2027/NĐ-CP", JULY), ADMINISTRATOR).orThrow();

        assertThat(register.all())
                .extracting(LegalRegime::code, regime -> regime.validity().to())
                .containsExactly(
                        tuple("61/2018/NĐ-CP", LocalDate.of(2025, 7, 1)),
                        tuple(PRESENT, JULY),
                        tuple("7/2027/NĐ-CP", null));
        assertThat(register.acts().getFirst())
                .extracting(
                        LegalRegimeAct::kind,
                        LegalRegimeAct::by,
                        act -> act.regime().code())
                .containsExactly(LegalRegimeAct.Kind.ENTERED, ADMINISTRATOR.displayName(), "7/2027/NĐ-CP");
    }

    @Test
    void whatHasBegunIsNeverChanged() {
        assertThat(register.enter(rules("7/2026/NĐ-CP", LocalDate.of(2026, 1, 5)), ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new LegalRegimeRefusal.BeginsTooEarly(LocalDate.of(2026, 1, 6))));
        assertThat(register.withdraw(PRESENT, ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new LegalRegimeRefusal.NotWithdrawable(PRESENT)));
    }

    @Test
    void regimesBeginOneAfterTheOther() {
        register.enter(rules("7/2027/NĐ-CP", JULY), ADMINISTRATOR).orThrow();

        assertThat(register.enter(rules("8/2027/NĐ-CP", JULY), ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new LegalRegimeRefusal.BeginsTooEarly(JULY.plusDays(1))));
        assertThat(register.enter(rules(" 7/2027/NĐ-CP ", JULY.plusYears(1)), ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new LegalRegimeRefusal.CodeTaken("7/2027/NĐ-CP")));
        assertThat(register.enter(rules(" ", JULY.plusYears(1)), ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new LegalRegimeRefusal.CodeMalformed(EnterLegalRegime.LONGEST_CODE)));
    }

    @Test
    void aRegimeToComeIsTakenBackAndTheOneBeforeItGoesOn() {
        var before = register.all();
        register.enter(rules("7/2027/NĐ-CP", JULY), ADMINISTRATOR).orThrow();

        register.withdraw("7/2027/NĐ-CP", ADMINISTRATOR).orThrow();

        assertThat(register.all()).isEqualTo(before);
        assertThat(register.acts())
                .extracting(LegalRegimeAct::kind)
                .startsWith(LegalRegimeAct.Kind.WITHDRAWN, LegalRegimeAct.Kind.ENTERED);
    }

    private static EnterLegalRegime rules(String code, LocalDate from) {
        return new EnterLegalRegime(code, from, 1, 2, 0, SupplementResume.RESTART);
    }
}

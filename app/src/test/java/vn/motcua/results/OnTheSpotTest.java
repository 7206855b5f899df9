package vn.motcua.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.Result;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

/** What was decided and handed over while the citizen waited gets an electronic result like every other. */
@ProductTest
class OnTheSpotTest {

    @Autowired
    Results results;

    @Autowired
    SigningDesk signing;

    @Autowired
    Intakes intakes;

    @Autowired
    Commune commune;

    @Autowired
    ResultsOffice office;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void theDeskPreparesTheHeadSignsTheClerkIssuesAndTheDossierStaysReturned() {
        var dossier = settled();

        var draft = results.prepare(printed(dossier), commune.desk).orThrow();
        assertThat(signing.waiting(commune.chairman))
                .extracting(RegisteredResult::id)
                .contains(draft.id());
        var issued = office.issued(office.signed(List.of(draft))).getFirst();

        assertThat(issued.state()).isEqualTo(ResultState.ISSUED);
        assertThat(Objects.requireNonNull(issued.entry()).number()).matches("[0-9]{2,}/2026/KQ-TTHC");
        var after = office.dossierOf(issued);
        assertThat(after.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(after.version()).isEqualTo(dossier.version());
        assertThat(results.issuedOf(dossier.id())).containsExactly(issued);
    }

    @Test
    void nobodyButTheDeskThatHandedItOverPreparesIt() {
        var dossier = settled();
        var otherDesk = SignedIn.staff(Role.RECEPTION_OFFICER, "T1.62.TT");

        for (var person : List.of(commune.officer, commune.chairman, commune.clerk, otherDesk)) {
            assertThat(results.prepare(printed(dossier), person))
                    .as(person.role().name())
                    .isEqualTo(Outcome.refused(new ResultRefusal.NotYours()));
        }
    }

    @Test
    void thereIsOneAndASecondOnlyAfterTheFirstWasRevoked() {
        var dossier = settled();
        var draft = results.prepare(printed(dossier), commune.desk).orThrow();
        var issued = office.issued(office.signed(List.of(draft))).getFirst();

        assertThat(results.mayPrepare(dossier, commune.desk)).isFalse();

        var end = new EndResult(issued.id(), issued.version(), "Ghi sai tên", "9/QĐ-UBND", LocalDate.of(2026, 1, 5));
        results.revoke(end, commune.chairman).orThrow();
        assertThat(results.mayPrepare(dossier, commune.desk)).isTrue();
    }

    private Dossier settled() {
        var procedure = commune.procedureOnTheSpot();
        var noted = new Result(Result.Kind.GRANTED, "Bản sao trích lục", "", LocalDate.of(2026, 1, 5));
        return intakes.giveResultOnTheSpot(
                        Commune.intake(procedure, Channel.COUNTER, Commune.owner()), noted, commune.desk)
                .orThrow();
    }

    private static PrepareResult printed(Dossier dossier) {
        return PrepareResult.printed(
                dossier.id(), TypeOfResult.GENERAL, Result.Kind.GRANTED, "Bản sao trích lục", Map.of());
    }
}

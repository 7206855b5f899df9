package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.MovableClock.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Timeliness;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMother;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Life;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Outcome;

/** Three working days from Monday 5 January 2026, 07:00–11:30 and 13:30–17:00. */
class LegalTimeTest {

    @Test
    void theAppointmentIsCountedFromTheInstantOfReception() {
        var dossier = Life.filed().at("2026-01-05T09:15").receive().dossier();
        assertThat(due(dossier)).isEqualTo(instant("2026-01-08T09:15"));
    }

    @Test
    void aSupplementGivesBackExactlyTheWorkingMinutesThatWereLeft() {
        var life = Life.filed().at("2026-01-05T08:00").receive();
        life.at("2026-01-06T08:00").requestSupplement();
        assertThat(Objects.requireNonNull(life.dossier().clock()).due()).isEmpty();
        life.at("2026-01-20T10:00").does(new Act.AcceptSupplement(DossierMother.PAPERS));
        assertThat(due(life.dossier())).isEqualTo(instant("2026-01-22T10:00"));
    }

    @Test
    void theOpenStepsGetTheirTimeBackToo() {
        var life = Life.filed().at("2026-01-05T08:00").receive();
        var left = DossierMother.CALENDAR.workingMinutesBetween(
                instant("2026-01-05T08:30"), life.task(StepKind.ASSIGNMENT).dueAt());
        life.at("2026-01-05T08:30").suspend().at("2026-01-12T14:00").resume();
        assertThat(DossierMother.CALENDAR.workingMinutesBetween(
                        instant("2026-01-12T14:00"),
                        life.task(StepKind.ASSIGNMENT).dueAt()))
                .isEqualTo(left);
    }

    @Test
    void aRestNeverCuresLateness() {
        var life = Life.filed().at("2026-01-05T08:00").receive();
        life.at("2026-01-12T08:00").suspend().at("2026-02-02T08:00").resume();
        assertThat(due(life.dossier())).isEqualTo(instant("2026-01-08T08:00"));
    }

    @Test
    void aSecondSupplementIsRefusedBecauseAllIsAskedForAtOnce() {
        var life = Life.filed().receive().requestSupplement().does(new Act.AcceptSupplement(DossierMother.PAPERS));
        assertThat(life.attempt(
                        new Act.RequestSupplement(List.of("Thêm một bản sao"), "Thiếu", LocalDate.of(2026, 6, 1))))
                .isEqualTo(Outcome.refused(new DossierRefusal.SupplementAlreadyRequested(1)));
    }

    @Test
    void anApologyMovesTheAppointmentOnce() {
        var life = Life.filed().at("2026-01-05T08:00").receive().at("2026-01-07T10:00");
        life.does(apology("2026-01-15"));
        assertThat(due(life.dossier())).isEqualTo(instant("2026-01-15T17:00"));
        assertThat(life.attempt(apology("2026-01-20")))
                .isEqualTo(Outcome.refused(new DossierRefusal.NoFurtherExtension(1)));
    }

    @Test
    void anApologyAfterTheAppointmentIsTakenButMarkedLate() {
        var life = Life.filed().at("2026-01-05T08:00").receive().at("2026-01-12T10:00");
        var event = (DossierEvent.Extended) life.attempt(apology("2026-01-15")).orThrow();
        assertThat(event.late()).isTrue();
    }

    @Test
    void punctualityComparesDates() {
        assertThat(finishedAt("2026-01-07T16:00")).isEqualTo(Timeliness.EARLY);
        assertThat(finishedAt("2026-01-08T16:00")).isEqualTo(Timeliness.ON_TIME);
        assertThat(finishedAt("2026-01-09T07:00")).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void aServerClockThatWentBackIsToldApartFromASmallSkew() {
        var life = Life.filed().at("2026-01-05T10:00").receive().at("2026-01-05T09:00");
        assertThat(life.attempt(new Act.Withdraw("Xin rút")))
                .isEqualTo(Outcome.refused(new DossierRefusal.ClockWentBackwards(instant("2026-01-05T10:00"))));
        assertThat(life.at("2026-01-05T09:59")
                        .attempt(new Act.Withdraw("Xin rút"))
                        .isDone())
                .isTrue();
    }

    private static Timeliness finishedAt(String local) {
        var life = Life.filed().at("2026-01-05T08:00").toApproval().at(local).approve();
        life.finish();
        return ((DossierEvent.Finished) life.events().getLast().event()).timeliness();
    }

    private static Act apology(String newDate) {
        return new Act.Extend("Phải đo đạc lại", LocalDate.parse(newDate), new DocumentRef("APOLOGY", "07/XL", null));
    }

    private static Instant due(Dossier dossier) {
        return Objects.requireNonNull(dossier.clock()).due().orElseThrow();
    }
}

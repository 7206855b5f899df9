package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.TimeLeft.Kind;
import vn.motcua.testing.MovableClock;

class TimeLeftTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T08:00,2026-01-08T08:00,DAYS,3",
        "2026-01-07T13:30,2026-01-08T08:00,HOURS,4",
        "2026-01-08T07:30,2026-01-08T08:00,MINUTES,30",
        "2026-01-08T08:00,2026-01-08T08:00,MINUTES,0",
        "2026-01-08T08:20,2026-01-08T08:00,OVERDUE_JUST,0",
        "2026-01-08T10:00,2026-01-08T08:00,OVERDUE_HOURS,2",
        "2026-01-12T08:00,2026-01-08T08:00,OVERDUE_DAYS,3"
    })
    void isSaidTheWayPeopleSayIt(String now, String dueAt, Kind kind, long amount) {
        assertThat(TimeLeft.at(MovableClock.instant(now), MovableClock.instant(dueAt), DossierMother.CALENDAR))
                .isEqualTo(new TimeLeft(kind, amount));
    }

    @Test
    void whatRestsSaysForWhatItRests() {
        var now = MovableClock.instant("2026-01-12T08:00");
        var due = MovableClock.instant("2026-01-08T08:00");
        assertThat(TimeLeft.of(DossierStatus.AWAITING_SUPPLEMENT, now, due, DossierMother.CALENDAR))
                .satisfies(left -> assertThat(left.isResting()).isTrue())
                .satisfies(left -> assertThat(left.isOverdue()).isFalse());
    }

    @Test
    void whatHasItsAnswerIsNeverLateByWaitingForItsApplicant() {
        var due = MovableClock.instant("2026-01-08T08:00");
        var muchLater = MovableClock.instant("2026-03-12T08:00");
        assertThat(TimeLeft.of(DossierStatus.PROCESSED, muchLater, due, DossierMother.CALENDAR))
                .isEqualTo(new TimeLeft(TimeLeft.Kind.ANSWERED, 0));
    }
}

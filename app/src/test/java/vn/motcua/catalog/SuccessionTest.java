package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.ProcedureMother.NEW_YEAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

class SuccessionTest {

    private static final ProcedureCode CODE = new ProcedureCode("1.001193");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final ProcedureVersion latest =
            ProcedureMother.version("1.001193", Period.since(NEW_YEAR), ProcedureMother.content("Đăng ký khai sinh"));

    @Test
    void theFirstVersionFollowsNothing() {
        assertThat(Succession.of(ProcedureMother.publishing(CODE, "Mới", JULY, null), null))
                .isEqualTo(Outcome.done(Succession.FIRST_OR_AFTER_A_GAP));
    }

    @Test
    void aLaterVersionEndsTheLatest() {
        assertThat(Succession.of(ProcedureMother.publishing(CODE, "Mới", JULY, latest.id()), latest))
                .isEqualTo(Outcome.done(Succession.ENDS_THE_LATEST));
    }

    @Test
    void aVersionOfTheSameDayPutsTheLatestRight() {
        assertThat(Succession.of(ProcedureMother.publishing(CODE, "Mới", NEW_YEAR, latest.id()), latest))
                .isEqualTo(Outcome.done(Succession.REPLACES_THE_LATEST));
    }

    @Test
    void aVersionAfterAnAbolitionEndsNothing() {
        var ended = ProcedureMother.version("1.001193", new Period(NEW_YEAR, NEW_YEAR.plusMonths(1)), latest.content());

        assertThat(Succession.of(ProcedureMother.publishing(CODE, "Mới", JULY, ended.id()), ended))
                .isEqualTo(Outcome.done(Succession.FIRST_OR_AFTER_A_GAP));
    }

    @Test
    void aVersionThatBeginsBeforeTheLatestIsRefused() {
        var early = ProcedureMother.publishing(CODE, "Mới", NEW_YEAR.minusDays(1), latest.id());

        assertThat(Succession.of(early, latest))
                .isEqualTo(Outcome.refused(new CannotPublish.LaterVersionExists(NEW_YEAR)));
    }

    @Test
    void whoeverSawAnOlderVersionIsToldThatItChanged() {
        var stale = ProcedureMother.publishing(CODE, "Mới", JULY, ProcedureVersionId.next());

        assertThat(Succession.of(stale, latest)).isEqualTo(Outcome.refused(new CannotPublish.ChangedMeanwhile(CODE)));
    }

    @Test
    void theSameAgainChangesNothing() {
        var again = new PublishProcedure(CODE, latest.decision(), latest.inForce(), latest.content(), latest.id());

        assertThat(Succession.of(again, latest)).isEqualTo(Outcome.refused(new CannotPublish.NothingChanged(CODE)));
    }
}

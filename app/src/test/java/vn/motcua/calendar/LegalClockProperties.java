package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.MovableClock.instant;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for the legal clock of every dossier, however often and for however long it is paused. */
class LegalClockProperties {

    private static final Instant START = instant("2026-01-05T08:00");

    private final WorkingCalendar calendar = Calendars.province();

    @Property
    void aPauseNeverConsumesTime(
            @ForAll("terms") CountingTerms terms,
            @ForAll @IntRange(max = 20_000) int pausedAfter,
            @ForAll @IntRange(max = 100_000) int minutes) {
        var from = START.plusSeconds(60L * pausedAfter);
        var to = from.plusSeconds(60L * minutes);
        var clock = LegalClock.start(START, terms, calendar);
        var paused = clock.pause(PauseGround.SUPPLEMENT, "Phiếu 1", from, calendar);
        var resumed = paused.resume(to, calendar);

        assertThat(paused.consumedMinutes(to, calendar)).isEqualTo(clock.consumedMinutes(from, calendar));
        assertThat(resumed.consumedMinutes(to, calendar)).isEqualTo(clock.consumedMinutes(from, calendar));
        assertThat(paused.remainingMinutes(to, calendar)).isEqualTo(clock.remainingMinutes(from, calendar));
        if (clock.timeliness(from) == Timeliness.WITHIN_LIMIT) {
            assertThat(resumed.remainingMinutes(to, calendar))
                    .isGreaterThanOrEqualTo(clock.remainingMinutes(from, calendar));
        }
        assertThat(resumed.dueAt()).isAfterOrEqualTo(clock.dueAt());
    }

    @Property
    void byTheInstantThePausesShiftTheDueTimeByExactlyTheirWorkingMinutes(
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @Size(max = 6) List<@IntRange(max = 3_000) Integer> lengths) {
        var clock = LegalClock.start(START, CountingTerms.of(TimeLimit.of(days, LimitUnit.WORKING_DAY)), calendar);
        long lost = 0;
        var at = START;
        for (int length : lengths) {
            var resumedAt = at.plusSeconds(60L * length);
            lost += calendar.workingMinutesBetween(at, resumedAt);
            clock = clock.pause(PauseGround.SUSPENSION, "Thông báo 1", at, calendar)
                    .resume(resumedAt, calendar);
            at = resumedAt.plusSeconds(60);
            if (clock.timeliness(at) == Timeliness.OVERDUE) {
                return;
            }
        }

        assertThat(clock.due()).contains(calendar.plusWorkingMinutes(START, 480L * days + lost));
        assertThat(clock.explain(calendar).getLast().totalMinutes()).isEqualTo(480L * days);
    }

    @Provide
    Arbitrary<CountingTerms> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(LimitUnit.class),
                        Arbitraries.of(CountingRule.class))
                .as((amount, unit, rule) -> new CountingTerms(TimeLimit.of(amount, unit), rule, null));
    }
}

package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CountingRule.INSTANT;
import static vn.motcua.testing.MovableClock.instant;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

/** What holds for every deadline, whatever the start, the limit and the calendar. */
class DeadlineProperties {

    private static final long FIRST_MINUTE = instant("2022-01-01T00:00").getEpochSecond() / 60;
    private static final long LAST_MINUTE = instant("2029-12-31T23:59").getEpochSecond() / 60;

    @Property
    void addingOneSpanAndThenAnotherIsAddingBoth(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 30_000) int a,
            @ForAll @IntRange(max = 30_000) int b) {
        var inTwoSteps = calendar.plusWorkingMinutes(calendar.plusWorkingMinutes(start, a), b);

        assertThat(inTwoSteps).isEqualTo(calendar.plusWorkingMinutes(start, a + b));
    }

    @Property
    void theMinutesBetweenAreTheMinutesAdded(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 60_000) int minutes) {
        var end = calendar.plusWorkingMinutes(start, minutes);

        assertThat(calendar.workingMinutesBetween(start, end)).isEqualTo(minutes);
        assertThat(calendar.workingMinutesBetween(end, start)).isEqualTo(-minutes);
    }

    @Property
    void moreTimeIsNeverEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("starts") Instant start,
            @ForAll("terms") CountingTerms terms,
            @ForAll @IntRange(max = 50) int more) {
        var longer = TimeLimit.of(
                terms.limit().amount().longValueExact() + more, terms.limit().unit());

        assertThat(calendar.dueAt(start, new CountingTerms(longer, terms.rule(), terms.cutOff())))
                .isAfterOrEqualTo(calendar.dueAt(start, terms));
    }

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("starts") Instant start,
            @ForAll("terms") CountingTerms terms,
            @ForAll @IntRange(max = 20_000) int minutesLater) {
        // No time at all, counted from the instant, is no limit: a same-day limit counts by NEXT_DAY.
        Assume.that(terms.limit().amount().signum() > 0 || terms.rule() == CountingRule.NEXT_DAY);
        assertThat(calendar.dueAt(start.plusSeconds(60L * minutesLater), terms))
                .isAfterOrEqualTo(calendar.dueAt(start, terms));
    }

    @Property
    void nothingIsDueBeforeItStarts(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("starts") Instant start,
            @ForAll("terms") CountingTerms terms) {
        assertThat(calendar.dueAt(start, terms)).isAfterOrEqualTo(start);
    }

    @Property
    void theLinesSumUpToTheDeadline(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("starts") Instant start,
            @ForAll("terms") CountingTerms terms) {
        var deadline = calendar.deadline(start, terms);
        var lines = deadline.lines();

        assertThat(deadline.dueAt()).isEqualTo(calendar.dueAt(start, terms));
        assertThat(lines.getFirst().day())
                .isEqualTo(start.atOffset(WorkingCalendar.ZONE).toLocalDate());
        assertThat(lines.getLast().day())
                .isEqualTo(deadline.dueAt().atOffset(WorkingCalendar.ZONE).toLocalDate());
        assertThat(lines.stream().mapToLong(DeadlineLine::countedMinutes).sum())
                .isEqualTo(lines.getLast().totalMinutes())
                .isEqualTo(
                        terms.limit().isInWorkingTime()
                                ? calendar.workingMinutesBetween(calendar.countsFrom(start, terms), deadline.dueAt())
                                : 0);
        if (terms.rule() == INSTANT) {
            assertThat(lines.getLast().totalMinutes()).isEqualTo(terms.limit().workingMinutes());
        }
    }

    @Property(tries = 100)
    void theOrderOfTheDaysInTheFileIsIrrelevant(
            @ForAll Random random, @ForAll("starts") Instant start, @ForAll("terms") CountingTerms terms) {
        var shuffled = new ArrayList<>(Calendars.SPECIAL_DAYS);
        Collections.shuffle(shuffled, random);

        assertThat(Calendars.with(Calendars.PROVINCE_HOURS, shuffled).deadline(start, terms))
                .isEqualTo(Calendars.province().deadline(start, terms));
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(FIRST_MINUTE, LAST_MINUTE)
                .withDistribution(RandomDistribution.uniform())
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(CALENDARS);
    }

    @Provide
    Arbitrary<CountingTerms> terms() {
        var limits = Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(LimitUnit.class))
                .as((amount, unit) -> TimeLimit.of(amount, unit));
        var cutOffs = Arbitraries.of(LocalTime.of(15, 0), LocalTime.of(11, 30)).injectNull(0.5);
        return Combinators.combine(limits, Arbitraries.of(CountingRule.class), cutOffs)
                .as(CountingTerms::new);
    }

    private static final List<WorkingCalendar> CALENDARS = List.of(
            Calendars.province(),
            Calendars.with(Calendars.OPEN_ON_SATURDAYS, Calendars.SPECIAL_DAYS),
            Calendars.with(
                    Calendars.PROVINCE_HOURS
                            .with(DayOfWeek.FRIDAY, DayHours.of(OpenHours.counting("07:00", "11:00")))
                            .with(DayOfWeek.SATURDAY, DayHours.of(OpenHours.counting("08:00", "11:30"))),
                    Calendars.SPECIAL_DAYS));
}

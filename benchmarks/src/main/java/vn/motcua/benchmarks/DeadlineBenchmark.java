package vn.motcua.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.motcua.calendar.CountingRule;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.OpenHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDayKind;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WeekHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.domain.CalendarCompiler;
import vn.motcua.calendar.domain.HoursTimeline;

/**
 * Deadlines of 20 working days on one core, from starts spread over a year, day and night.
 *
 * <p>The bar is a million a second for {@link #byTheInstant}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DeadlineBenchmark {

    private static final TimeLimit TWENTY_DAYS = TimeLimit.workingDays("20");
    private static final int STARTS = 4096;
    private static final int MINUTES_OF_A_YEAR = 365 * 24 * 60;

    private final WorkingCalendar calendar = calendar();
    private final Instant[] starts = starts();
    private int next;

    static void measure(List<String> arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DeadlineBenchmark.class.getName() + ".*")
                        .threads(1)
                        .build())
                .run();
    }

    @Benchmark
    public Instant byTheInstant() {
        return calendar.dueAt(start(), TWENTY_DAYS, CountingRule.INSTANT);
    }

    @Benchmark
    public Instant fromTheNextDay() {
        return calendar.dueAt(start(), TWENTY_DAYS, CountingRule.NEXT_DAY);
    }

    @Benchmark
    public Deadline byTheInstantWithItsLines() {
        return calendar.deadline(start(), TWENTY_DAYS, CountingRule.INSTANT);
    }

    private Instant start() {
        next = (next + 1) % STARTS;
        return starts[next];
    }

    private static Instant[] starts() {
        var random = new Random(2026);
        var newYear = LocalDate.of(2026, 1, 1).atStartOfDay().toInstant(WorkingCalendar.ZONE);
        return IntStream.range(0, STARTS)
                .mapToObj(i -> newYear.plusSeconds(60L * random.nextInt(MINUTES_OF_A_YEAR)))
                .toArray(Instant[]::new);
    }

    /** The province's hours and a Tết of five days; more holidays would not change what a search costs. */
    private static WorkingCalendar calendar() {
        var hours =
                WeekHours.mondayToFriday(OpenHours.counting("07:00", "11:30"), OpenHours.counting("13:30", "17:00"));
        var timeline = HoursTimeline.ofTheProvince(Map.of(LocalDate.of(2000, 1, 1), Optional.of(hours)));
        var tet = LocalDate.of(2026, 2, 16)
                .datesUntil(LocalDate.of(2026, 2, 21))
                .map(day -> new SpecialDay(day, SpecialDayKind.HOLIDAY, "Tết Nguyên đán", "", null))
                .toList();
        return CalendarCompiler.compile(timeline, tet, Set.of(2026, 2027));
    }
}

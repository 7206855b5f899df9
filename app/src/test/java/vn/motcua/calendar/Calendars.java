package vn.motcua.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import vn.motcua.calendar.domain.CalendarCompiler;
import vn.motcua.calendar.domain.HoursTimeline;

/** Calendars to test with. */
public final class Calendars {

    public static final Set<Integer> KNOWN_YEARS = Set.of(2022, 2023, 2024, 2025, 2026, 2027);

    /** 07:00–11:30 and 13:30–17:00, Monday to Friday. */
    public static final WeekHours PROVINCE_HOURS =
            WeekHours.mondayToFriday(OpenHours.counting("07:00", "11:30"), OpenHours.counting("13:30", "17:00"));

    /** The same, open on Saturday mornings without counting. */
    public static final WeekHours OPEN_ON_SATURDAYS =
            PROVINCE_HOURS.with(DayOfWeek.SATURDAY, DayHours.of(OpenHours.openOnly("07:30", "11:30")));

    public static final List<SpecialDay> SPECIAL_DAYS = shippedDays();

    private Calendars() {}

    /** The province as the product ships it. */
    public static WorkingCalendar province() {
        return with(PROVINCE_HOURS, SPECIAL_DAYS);
    }

    public static WorkingCalendar with(WeekHours hours, Collection<SpecialDay> days) {
        var timeline = HoursTimeline.ofTheProvince(Map.of(LocalDate.of(2000, 1, 1), Optional.of(hours)));
        return CalendarCompiler.compile(timeline, days, KNOWN_YEARS);
    }

    private static List<SpecialDay> shippedDays() {
        var days = new ArrayList<SpecialDay>();
        KNOWN_YEARS.forEach(year -> days.addAll(shippedDays("/calendar/years/" + year + ".csv")));
        return List.copyOf(days);
    }

    private static List<SpecialDay> shippedDays(String resource) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(Calendars.class.getResourceAsStream(resource), UTF_8);
                var records = format.parse(reader)) {
            return records.stream()
                    .map(row -> new SpecialDay(
                            LocalDate.parse(row.get("date")),
                            SpecialDayKind.valueOf(row.get("kind")),
                            row.get("name"),
                            row.get("basis"),
                            null))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

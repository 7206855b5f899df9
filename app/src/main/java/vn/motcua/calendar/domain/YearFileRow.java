package vn.motcua.calendar.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.DayHours;
import vn.motcua.calendar.FileFault;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDayKind;

/** One line of a file of special days, read once; collects what is wrong with it. */
final class YearFileRow {

    static final String FAULT = "calendar.fault.";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_BASIS = 300;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final CSVRecord record;
    private final long line;
    private final List<FileFault> faults = new ArrayList<>();

    YearFileRow(CSVRecord record, long line) {
        this.record = record;
        this.line = line;
    }

    long line() {
        return line;
    }

    List<FileFault> faults() {
        return faults;
    }

    void fault(String name, Object... arguments) {
        faults.add(new FileFault(line, FAULT + name, List.of(arguments)));
    }

    /** The day, or nothing when the line has faults. */
    Optional<SpecialDay> read() {
        if (!record.isConsistent()) {
            fault("cells", record.size());
            return Optional.empty();
        }
        var day = day();
        var kind = kind();
        var name = text("name", LONGEST_NAME);
        var basis = text("basis", LONGEST_BASIS);
        var hours = hours(kind);
        if (name.isEmpty()) {
            fault("name");
        }
        return faults.isEmpty() && day != null && kind != null
                ? Optional.of(new SpecialDay(day, kind, name, basis, hours))
                : Optional.empty();
    }

    private @Nullable LocalDate day() {
        var text = cell("date");
        for (var format : DATES) {
            try {
                var day = LocalDate.parse(text, format);
                checkYear(day);
                checkWeekday(day);
                return day;
            } catch (DateTimeException tryTheNext) {
                continue;
            }
        }
        fault("date", shortened(text));
        return null;
    }

    private void checkYear(LocalDate day) {
        if (day.getYear() < CalendarRegister.FIRST_YEAR || day.getYear() > CalendarRegister.LAST_YEAR) {
            fault("year", CalendarRegister.FIRST_YEAR, CalendarRegister.LAST_YEAR);
        }
    }

    private void checkWeekday(LocalDate day) {
        var text = cell("weekday");
        if (!text.isEmpty() && WeekdayNames.read(text) != day.getDayOfWeek()) {
            fault("weekday", shortened(text), day);
        }
    }

    private @Nullable SpecialDayKind kind() {
        var text = cell("kind");
        for (var kind : SpecialDayKind.values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return kind;
            }
        }
        fault("kind", shortened(text));
        return null;
    }

    private @Nullable DayHours hours(@Nullable SpecialDayKind kind) {
        var text = cell("hours");
        if (text.isEmpty()) {
            return null;
        }
        var hours = DayHours.read(text).filter(read -> read.countedMinutes() > 0);
        if (hours.isEmpty()) {
            fault("hours", shortened(text));
        } else if (kind != null && kind.isOff()) {
            fault("hours-of-a-day-off");
        }
        return hours.orElse(null);
    }

    private String text(String column, int longest) {
        var text = cell(column);
        if (text.length() > longest) {
            fault("too-long", column, longest);
        }
        return text;
    }

    private String cell(String column) {
        return record.isMapped(column) ? record.get(column).strip() : "";
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}

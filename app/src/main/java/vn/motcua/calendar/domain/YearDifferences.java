package vn.motcua.calendar.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarChange.Difference;
import vn.motcua.calendar.CalendarChange.Entry;
import vn.motcua.calendar.SpecialDay;

/** What changes when the special days of a year are replaced. */
public final class YearDifferences {

    private YearDifferences() {}

    /** One difference for each day that is not the same before and after, in order. */
    public static List<Difference> between(Collection<SpecialDay> before, Collection<SpecialDay> after) {
        var old = byDay(before);
        var wanted = byDay(after);
        var days = new TreeSet<>(old.keySet());
        days.addAll(wanted.keySet());
        return days.stream()
                .filter(day -> !Objects.equals(old.get(day), wanted.get(day)))
                .map(day -> new Difference(day, entry(old.get(day)), entry(wanted.get(day))))
                .toList();
    }

    private static Map<LocalDate, SpecialDay> byDay(Collection<SpecialDay> days) {
        return days.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity()));
    }

    private static @Nullable Entry entry(@Nullable SpecialDay day) {
        return day == null ? null : new Entry.Special(day);
    }
}

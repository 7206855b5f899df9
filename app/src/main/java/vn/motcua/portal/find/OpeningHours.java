package vn.motcua.portal.find;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.calendar.DayHours;
import vn.motcua.calendar.WeekHours;
import vn.motcua.web.Page;

/** A week in few lines: days that are open alike stand together, days that are closed not at all. */
public final class OpeningHours {

    /**
     * @param days such as "Thứ Hai – Thứ Sáu"
     * @param hours such as "07:00–11:30, 13:30–17:00"
     */
    public record Line(String days, String hours) {}

    private OpeningHours() {}

    public static List<Line> of(WeekHours week, Page page) {
        var lines = new ArrayList<Line>();
        var first = DayOfWeek.MONDAY;
        for (var day : DayOfWeek.values()) {
            boolean ends = day == DayOfWeek.SUNDAY || !week.on(day.plus(1)).equals(week.on(day));
            if (ends) {
                if (!week.on(day).stretches().isEmpty()) {
                    lines.add(new Line(days(first, day, page), hours(week.on(day), page)));
                }
                first = day.plus(1);
            }
        }
        return lines;
    }

    private static String days(DayOfWeek first, DayOfWeek last, Page page) {
        return first == last ? name(first, page) : name(first, page) + " – " + name(last, page);
    }

    private static String name(DayOfWeek day, Page page) {
        return day.getDisplayName(TextStyle.FULL, page.language().locale());
    }

    private static String hours(DayHours day, Page page) {
        return day.stretches().stream()
                .map(each -> page.time(each.from()) + "–" + page.time(each.to()))
                .collect(Collectors.joining(", "));
    }
}

package vn.motcua.calendar.domain;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days of the week as files name them: {@code Mon}, {@code MONDAY}, {@code T2}, {@code Thứ Hai}. */
final class WeekdayNames {

    private static final List<String> VIETNAMESE = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
    private static final Map<String, DayOfWeek> NAMES = names();

    private WeekdayNames() {}

    static @Nullable DayOfWeek read(String text) {
        return NAMES.get(text.toLowerCase(Locale.ROOT));
    }

    private static Map<String, DayOfWeek> names() {
        var names = new HashMap<String, DayOfWeek>();
        for (var weekday : DayOfWeek.values()) {
            names.put(weekday.name().toLowerCase(Locale.ROOT), weekday);
            names.put(weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), weekday);
        }
        for (int i = 0; i < VIETNAMESE.size(); i++) {
            names.put("thứ " + VIETNAMESE.get(i), DayOfWeek.of(i + 1));
            names.put("t" + (i + 2), DayOfWeek.of(i + 1));
        }
        names.put("chủ nhật", DayOfWeek.SUNDAY);
        names.put("cn", DayOfWeek.SUNDAY);
        return Map.copyOf(names);
    }
}

package vn.motcua.process.decision;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/** Times as decisions write them. */
final class DecisionTimes {

    private static final String NUMBER = "([0-9]{1,3}(?:[,.][0-9]{1,4})?)";
    private static final Pattern DAYS = Pattern.compile(NUMBER);
    private static final Pattern LIMIT = Pattern.compile(NUMBER + " ?(ngày làm việc|giờ làm việc|ngày|tháng)");

    private DecisionTimes() {}

    /** Working minutes of a number of working days such as {@code 0,25}; nothing when they are no whole minutes. */
    static OptionalLong minutes(String days) {
        var found = DAYS.matcher(days);
        if (!found.matches()) {
            return OptionalLong.empty();
        }
        var minutes = number(found.group(1)).multiply(BigDecimal.valueOf(TimeLimit.MINUTES_OF_A_WORKING_DAY));
        return minutes.stripTrailingZeros().scale() > 0
                ? OptionalLong.empty()
                : OptionalLong.of(minutes.longValueExact());
    }

    /** The limit that a text such as {@code 25 ngày làm việc} states, and nothing else. */
    static Optional<TimeLimit> limit(String text) {
        var found = LIMIT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TimeLimit(number(found.group(1)), unit(found.group(2))));
        } catch (IllegalArgumentException brokenDayOrMonth) {
            return Optional.empty();
        }
    }

    private static LimitUnit unit(String words) {
        return switch (words) {
            case "giờ làm việc" -> LimitUnit.WORKING_HOUR;
            case "ngày làm việc" -> LimitUnit.WORKING_DAY;
            case "ngày" -> LimitUnit.CALENDAR_DAY;
            default -> LimitUnit.MONTH;
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}

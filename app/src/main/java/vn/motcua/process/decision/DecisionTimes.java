package vn.motcua.process.decision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/** Times as decisions write them. */
public final class DecisionTimes {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "([0-9]{1,3}(?:[,.][0-9]{1,4})?)";
    private static final String AT_MOST = "(?:(?:không quá|tối đa|trong) )?";
    private static final String WORKING = "(?: làm việc| hành chính)?";
    private static final Pattern DAYS = Pattern.compile(NUMBER);
    private static final Pattern PART =
            Pattern.compile("(?:" + NUMBER + "|([1-9][0-9]?)/([1-9][0-9]?)) ?(ngày|giờ|phút)" + WORKING);
    private static final Pattern PARTS =
            Pattern.compile(AT_MOST + PART.pattern() + "(?:(?:,| và)? " + PART.pattern() + ")*", WORDS);
    private static final Pattern LIMIT =
            Pattern.compile(AT_MOST + NUMBER + " ?(ngày làm việc|giờ làm việc|giờ|ngày|tháng)", WORDS);

    private static final BigDecimal MINUTES_OF_A_DAY = BigDecimal.valueOf(TimeLimit.MINUTES_OF_A_WORKING_DAY);

    private DecisionTimes() {}

    /**
     * Working minutes of a number of working days such as {@code 0,25}, or of times with a unit such as {@code 04 giờ} or
     * {@code 1/2 ngày}; nothing when they are no whole minutes.
     */
    public static OptionalLong minutes(String words) {
        var days = DAYS.matcher(words);
        if (days.matches()) {
            return whole(number(days.group(1)).multiply(MINUTES_OF_A_DAY));
        }
        if (!PARTS.matcher(words).matches()) {
            return OptionalLong.empty();
        }
        return whole(PART.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(DecisionTimes::minutesOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The words that state a limit somewhere in a text, such as {@code 25 ngày làm việc}. */
    public static Optional<String> limitIn(String text) {
        return LIMIT.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(words -> limit(words).isPresent())
                .findFirst();
    }

    private static BigDecimal minutesOf(MatchResult part) {
        var minutes = switch (part.group(4)) {
            case "ngày" -> MINUTES_OF_A_DAY;
            case "giờ" -> BigDecimal.valueOf(60);
            default -> BigDecimal.ONE;
        };
        return part.group(1) != null
                ? number(part.group(1)).multiply(minutes)
                : minutes.multiply(new BigDecimal(part.group(2)))
                        .divide(new BigDecimal(part.group(3)), MathContext.DECIMAL64);
    }

    private static OptionalLong whole(BigDecimal minutes) {
        return minutes.stripTrailingZeros().scale() > 0
                ? OptionalLong.empty()
                : OptionalLong.of(minutes.longValueExact());
    }

    /** The limit that a text such as {@code 25 ngày làm việc} states, and nothing else. */
    public static Optional<TimeLimit> limit(String text) {
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
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "giờ làm việc", "giờ" -> LimitUnit.WORKING_HOUR;
            case "ngày làm việc" -> LimitUnit.WORKING_DAY;
            case "ngày" -> LimitUnit.CALENDAR_DAY;
            default -> LimitUnit.MONTH;
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}

package vn.motcua.control.processes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.WorkingDays;

/** Reads what was typed into the forms of processes. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}([.,][0-9]{1,4})?");
    private static final Pattern VARIANT = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");
    private static final long LONGEST_MINUTES = 10_000L * TimeLimit.MINUTES_OF_A_WORKING_DAY;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static boolean isVariant(String text) {
        return VARIANT.matcher(text).matches();
    }

    static Optional<TimeLimit> limit(String amount, String unit) {
        try {
            return number(amount).map(number -> new TimeLimit(number, LimitUnit.valueOf(unit)));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    /** Working days as typed, in whole working minutes. */
    static OptionalLong minutes(String days) {
        return number(days)
                .map(number -> number.multiply(BigDecimal.valueOf(TimeLimit.MINUTES_OF_A_WORKING_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())
                .filter(minutes -> minutes <= LONGEST_MINUTES)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Working minutes as they are typed, in working days; read again they give the same minutes. */
    static String days(long minutes) {
        return WorkingDays.exact(minutes).toPlainString().replace('.', ',');
    }

    static <E extends Enum<E>> Optional<E> oneOf(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** The words between commas and spaces. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}

package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A time limit as a decision states it, such as 0.5 working days or 1 month.
 *
 * @param amount zero or more, at most 10,000, with at most six decimals; whole for calendar days and months
 */
public record TimeLimit(BigDecimal amount, LimitUnit unit) {

    public static final int MINUTES_OF_A_WORKING_DAY = 480;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 6;

    /** @throws IllegalArgumentException when the amount is negative, too large, too fine, or broken where it must be whole */
    public TimeLimit {
        amount = amount.stripTrailingZeros();
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a time limit is between 0 and 10,000: " + amount);
        }
        if (amount.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("a time limit has at most six decimals");
        }
        if (!isInWorkingTime(unit) && amount.scale() > 0) {
            throw new IllegalArgumentException("calendar days and months are whole: " + amount);
        }
    }

    public static TimeLimit of(long amount, LimitUnit unit) {
        return new TimeLimit(BigDecimal.valueOf(amount), unit);
    }

    public static TimeLimit workingDays(String amount) {
        return new TimeLimit(new BigDecimal(amount), LimitUnit.WORKING_DAY);
    }

    /** Whether the limit is stated in working hours or days, and so is an exact number of working minutes. */
    public boolean isInWorkingTime() {
        return isInWorkingTime(unit);
    }

    /**
     * Working minutes, rounded to whole minutes.
     *
     * @throws IllegalStateException for calendar days and months, which are no fixed number of working minutes
     */
    public long workingMinutes() {
        var minutesOfUnit = switch (unit) {
            case WORKING_HOUR -> 60;
            case WORKING_DAY -> MINUTES_OF_A_WORKING_DAY;
            case CALENDAR_DAY, MONTH ->
                throw new IllegalStateException(this + " is no fixed number of working minutes");
        };
        return amount.multiply(BigDecimal.valueOf(minutesOfUnit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static boolean isInWorkingTime(LimitUnit unit) {
        return unit == LimitUnit.WORKING_HOUR || unit == LimitUnit.WORKING_DAY;
    }
}

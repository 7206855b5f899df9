package vn.motcua.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.calendar.TimeLimit;

/** Working minutes as people say them: in working days. */
public final class WorkingDays {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(TimeLimit.MINUTES_OF_A_WORKING_DAY);

    private WorkingDays() {}

    /** To be read: three decimals at most, such as 0.25; 60 minutes are 0.125 days. */
    public static BigDecimal of(long minutes) {
        return rounded(minutes, 3);
    }

    /** To be written and read again: so many decimals that rounding to whole minutes gives the same minutes. */
    public static BigDecimal exact(long minutes) {
        return rounded(minutes, 4);
    }

    private static BigDecimal rounded(long minutes, int decimals) {
        var days = BigDecimal.valueOf(minutes).divide(MINUTES, decimals, RoundingMode.HALF_UP);
        return days.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(days.stripTrailingZeros().toPlainString());
    }
}

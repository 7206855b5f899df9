package vn.motcua.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.calendar.TimeLimit;

/** Working minutes as people say them: in working days. */
public final class WorkingDays {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(TimeLimit.MINUTES_OF_A_WORKING_DAY);

    private WorkingDays() {}

    /** Working days to three decimals at most, such as 0.25; 60 minutes are 0.125 days. */
    public static BigDecimal of(long minutes) {
        var days = BigDecimal.valueOf(minutes).divide(MINUTES, 3, RoundingMode.HALF_UP);
        return days.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(days.stripTrailingZeros().toPlainString());
    }
}

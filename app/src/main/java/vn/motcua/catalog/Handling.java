package vn.motcua.catalog;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CountingRule;

/**
 * How dossiers of a procedure are taken in and counted.
 *
 * @param onlineOnly paper is no longer taken (Chỉ thị 24/CT-TTg)
 * @param onTheSpot the result is handed over while the applicant waits, without a receipt slip
 * @param countingRule from when its time limits count
 * @param cutOff a dossier received from this time on counts from the next working day (the 15:00 rule), or null
 */
public record Handling(
        ProcessingRoute route,
        OnlineLevel online,
        boolean onlineOnly,
        boolean onTheSpot,
        CountingRule countingRule,
        @Nullable LocalTime cutOff) {

    /** @throws IllegalArgumentException when it can be filed online only, and is not offered online */
    public Handling {
        if (onlineOnly && online == OnlineLevel.NONE) {
            throw new IllegalArgumentException("what is filed online only must be offered online");
        }
    }

    /** Handled here, offered online at the given level, counted from the instant of reception, nothing special. */
    public static Handling local(OnlineLevel online) {
        return new Handling(ProcessingRoute.LOCAL, online, false, false, CountingRule.INSTANT, null);
    }
}

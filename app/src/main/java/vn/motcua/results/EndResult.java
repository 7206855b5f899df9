package vn.motcua.results;

import java.time.LocalDate;
import vn.motcua.shared.ResultId;

/**
 * A result shall no longer hold.
 *
 * @param version as it was shown
 * @param reason told to whoever verifies the paper; at most 500 characters
 * @param decision the number of the decision, at most 100 characters
 * @param on the day of the decision, today or before
 */
public record EndResult(ResultId result, int version, String reason, String decision, LocalDate on) {}

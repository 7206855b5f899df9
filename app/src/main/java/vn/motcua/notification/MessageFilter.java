package vn.motcua.notification;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are looked for; what is null is not asked.
 *
 * @param month in which it was written down, in Vietnam; a day counts instead of it
 * @param day on which it was written down
 */
public record MessageFilter(
        @Nullable MessageState state,
        @Nullable StopReason reason,
        @Nullable MessageChannel channel,
        @Nullable MessageKind kind,
        @Nullable YearMonth month,
        @Nullable LocalDate day) {}

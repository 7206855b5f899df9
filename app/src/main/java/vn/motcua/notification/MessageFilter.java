package vn.motcua.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are looked for; what is null is not asked.
 *
 * @param day on which it was written down, in Vietnam
 */
public record MessageFilter(
        @Nullable MessageState state,
        @Nullable StopReason reason,
        @Nullable MessageChannel channel,
        @Nullable MessageKind kind,
        @Nullable LocalDate day) {}

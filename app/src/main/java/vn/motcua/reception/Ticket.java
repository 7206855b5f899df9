package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/**
 * A number in the queue of a centre. It says nothing about the person who holds it.
 *
 * @param number such as {@code A012}; unique in the unit on the day
 * @param group the group that it waits in now; the letter of its number stays when it is transferred
 * @param priority code of a {@link PriorityClass}, or null
 * @param slotAt when the appointment begins that the person came for, or null
 * @param desk that called it last, or null
 * @param calls how often it was called
 */
public record Ticket(
        UUID id,
        UnitCode unit,
        LocalDate day,
        String number,
        UUID group,
        @Nullable String priority,
        @Nullable Instant slotAt,
        TicketState state,
        Instant issuedAt,
        @Nullable Instant lastCallAt,
        @Nullable String desk,
        int calls) {}

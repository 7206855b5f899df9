package vn.motcua.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.PostId;
import vn.motcua.shared.UnitCode;

/**
 * Somebody certifies on behalf of the head of the agency; kept for ever, whether it still holds or not.
 *
 * @param name of whoever is authorised, and {@code title} of the post, as they were that day
 * @param document by which the head authorised them, such as {@code 15/QĐ-UBND}
 * @param to the last day
 * @param ended null unless it was ended before its time
 */
public record CopyAuthorisation(
        UUID id,
        UnitCode agency,
        AccountId account,
        PostId post,
        String name,
        String title,
        String document,
        LocalDate from,
        LocalDate to,
        Granted granted,
        @Nullable Ended ended) {

    /** @param title of the head's post, as it stands before the signature: {@code Chủ tịch} */
    public record Granted(Instant at, String by, String title) {}

    /** Its end before its time. */
    public record Ended(Instant at, String by) {}

    public boolean isInForce(LocalDate day) {
        return ended == null && !day.isBefore(from) && !day.isAfter(to);
    }
}

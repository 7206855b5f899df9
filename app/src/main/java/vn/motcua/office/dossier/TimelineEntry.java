package vn.motcua.office.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Message;

/**
 * One event in plain words.
 *
 * @param enteredLater when it was written down, if that was noticeably later than it happened
 */
public record TimelineEntry(
        Message title,
        List<Message> details,
        Instant at,
        Author by,
        @Nullable Instant enteredLater) {

    /**
     * Who did it, and under which post when it was somebody on the staff.
     *
     * @param name empty when nobody did it but the system itself
     */
    public record Author(
            String name, @Nullable Role role, @Nullable UnitCode unit) {}
}

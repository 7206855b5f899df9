package vn.motcua.portal.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DeadlineLine;

/**
 * Days in a row that count, or do not count, for one reason.
 *
 * @param reason message key
 * @param note what the sentence mentions; null where it mentions nothing
 */
public record Stretch(
        LocalDate from,
        LocalDate to,
        String reason,
        @Nullable String note) {

    /** Their sentences name the number of a document, which is the parties' business. */
    private static final Set<String> OF_DOCUMENTS = Set.of("calendar.reason.paused", "calendar.reason.extended");

    /** Many lines become few. */
    static List<Stretch> of(List<DeadlineLine> lines) {
        var stretches = new ArrayList<Stretch>();
        for (var line : lines) {
            var next = of(line);
            if (!stretches.isEmpty() && stretches.getLast().isContinuedBy(next)) {
                next = new Stretch(stretches.removeLast().from(), next.to(), next.reason(), next.note());
            }
            stretches.add(next);
        }
        return stretches;
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    private static Stretch of(DeadlineLine line) {
        return OF_DOCUMENTS.contains(line.reason())
                ? new Stretch(line.day(), line.day(), line.reason().replace("calendar.", "follow."), null)
                : new Stretch(line.day(), line.day(), line.reason(), line.note());
    }

    private boolean isContinuedBy(Stretch next) {
        return reason.equals(next.reason) && Objects.equals(note, next.note) && next.from.equals(to.plusDays(1));
    }
}

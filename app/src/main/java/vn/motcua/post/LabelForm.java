package vn.motcua.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers on a carrier's labels look.
 *
 * @param shape such as {@code @@#########VN}: {@code @} stands for a letter, {@code #} for a digit, all else for itself
 * @param checked whether the ninth digit is the check digit of UPU S10, by which a slip of the pen is found
 * @param ended null while it is in use
 */
public record LabelForm(
        UUID id,
        String carrier,
        String shape,
        boolean checked,
        Change entered,
        @Nullable Change ended) {

    /** Who changed the setting, and when. */
    public record Change(Instant at, String by) {}

    public boolean isInUse() {
        return ended == null;
    }
}

package vn.motcua.filing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.motcua.shared.ProcedureVersionId;

/**
 * What the page of a filing says that was made before its draft was begun, and so perhaps lies on a device without a signal.
 *
 * @param version of the procedure that the page was made from
 * @param whose for whom it was made, see {@link Filer.Self#token()}
 * @param caseKey the case in that version; empty while it is to be chosen
 */
public record Beginning(ProcedureVersionId version, String whose, String caseKey) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{32})\\.(.*)");

    /** Empty when it says nothing of the kind. */
    public static Optional<Beginning> of(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Beginning(
                        new ProcedureVersionId(UUID.fromString(parts.group(1))), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return version + "." + whose + "." + caseKey;
    }
}

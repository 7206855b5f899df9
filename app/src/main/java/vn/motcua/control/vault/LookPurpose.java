package vn.motcua.control.vault;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody looks into a store that is not their own. */
public enum LookPurpose {
    COMPLAINT,
    INSPECTION,
    CORRECTION,
    REQUEST_OF_OWNER;

    static Optional<LookPurpose> parse(String text) {
        return Arrays.stream(values()).filter(each -> each.name().equals(text)).findFirst();
    }
}

package vn.motcua.portal.tracking;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed to look a dossier up. */
public record TrackingForm(@Nullable String code, @Nullable String secret) {

    static final TrackingForm EMPTY = new TrackingForm(null, null);

    String codeText() {
        return Objects.requireNonNullElse(code, "").strip();
    }

    String secretText() {
        return Objects.requireNonNullElse(secret, "").strip();
    }
}

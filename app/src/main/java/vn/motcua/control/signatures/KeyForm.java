package vn.motcua.control.signatures;

import org.jspecify.annotations.Nullable;

/**
 * A key as it was typed; what was not sent is empty. The secret is never shown again.
 *
 * @param kind {@code PERSON} or {@code AGENCY_SEAL}
 * @param whose the user name of the holder, or the code or name of the agency
 * @param keeping where it lies: {@code FILE}, {@code TOKEN} or {@code REMOTE}
 * @param place the token's name, and after a slash the key's; or the name at the remote service
 */
public record KeyForm(String kind, String whose, String keeping, String place) {

    static final KeyForm EMPTY = new KeyForm("AGENCY_SEAL", "", "FILE", "");

    public KeyForm(@Nullable String kind, @Nullable String whose, @Nullable String keeping, @Nullable String place) {
        this.kind = text(kind);
        this.whose = text(whose);
        this.keeping = text(keeping);
        this.place = text(place);
    }

    /** The part of the place before the slash. */
    String token() {
        return place.split("/", 2)[0].strip();
    }

    /** The part of the place after the slash; may be empty. */
    String label() {
        var parts = place.split("/", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

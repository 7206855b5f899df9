package vn.motcua.slips;

import java.util.UUID;

/** Identifies one issued slip. */
public record SlipId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static SlipId of(String text) {
        return new SlipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

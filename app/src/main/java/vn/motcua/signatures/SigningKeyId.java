package vn.motcua.signatures;

import java.util.UUID;

/** Identifies a key that signs, for as long as signatures made with it are looked at. */
public record SigningKeyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

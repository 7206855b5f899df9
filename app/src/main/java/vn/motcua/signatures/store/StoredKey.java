package vn.motcua.signatures.store;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;

/**
 * A key with what is needed to use it.
 *
 * @param material the encrypted PKCS#12 file, or null
 * @param place on a token or at a remote service; empty for a file
 * @param secret the encrypted secret of a seal, or null
 */
@SuppressWarnings("ArrayRecordComponent") // read from a row and handed on, never compared
public record StoredKey(
        SigningKey key,
        X509Certificate certificate,
        byte @Nullable [] material,
        String place,
        byte @Nullable [] secret) {

    public SigningKeyId id() {
        return key.id();
    }
}

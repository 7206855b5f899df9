package vn.motcua.signatures.keys;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;
import vn.motcua.signatures.SigningKey;

/**
 * A key that is there and answers.
 *
 * @param material the PKCS#12 file, or null
 * @param place on a token or at a remote service; empty for a file
 * @param secret with which it was unlocked; empty for a remote one
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the search to the store, never compared
public record FoundKey(
        SigningKey.Keeping keeping,
        X509Certificate certificate,
        byte @Nullable [] material,
        String place,
        char[] secret) {}

package vn.motcua.signatures.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.signatures.SigningConsent;
import vn.motcua.signatures.SigningConsent.State;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.store.UseTable.By;

/**
 * An agreement as it is kept.
 *
 * @param secret of the key, encrypted so that only the identifier opens it; null for a remote one
 * @param remote the request at the remote signing service, or null
 */
@SuppressWarnings("ArrayRecordComponent") // read from a row and handed on, never compared
public record Consent(
        UUID id,
        SigningKeyId key,
        By by,
        State state,
        int files,
        Instant expiresAt,
        byte @Nullable [] secret,
        @Nullable String remote,
        int weaker) {

    /** What the caller may know of it; what nobody answered in time is expired. */
    public SigningConsent at(Instant now) {
        boolean over = !now.isBefore(expiresAt) && state != State.DECLINED;
        return new SigningConsent(id, key, over ? State.EXPIRED : state, files, expiresAt, weaker);
    }
}

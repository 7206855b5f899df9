package vn.motcua.signatures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** The front door to the keeping of keys: a person keeps their own, an administrator all of them and the seals. */
public interface SigningKeys {

    /** Of a PKCS#12 file, in bytes. */
    int LARGEST_FILE = 64 * 1024;

    Outcome<SigningKey, SigningKeyRefusal> add(AddKey command, Actor.Staff by);

    /** The key signs no more; its file is forgotten, its certificate and what it signed stay known. */
    Outcome<SigningKey, SigningKeyRefusal> withdraw(SigningKeyId key, Actor.Staff by);

    /** The person's keys, withdrawn ones not. */
    List<SigningKey> of(AccountId holder);

    /** Every key that was ever kept, the newest first; at most 500. */
    List<KeptKey> all();

    /** What was done with the key and what was refused, the newest first; at most 100. */
    List<Use> uses(SigningKeyId key);

    /** A key with its history. */
    record KeptKey(
            SigningKey key,
            String addedBy,
            Instant addedAt,
            @Nullable Instant withdrawnAt) {}

    /**
     * One use, or one that was refused.
     *
     * @param file what the file was called, where that was said
     * @param refusal the key of the refusal; null when it was done
     * @param isWeaker whether the signature went without a time stamp or proof, because somebody outside was away
     */
    record Use(
            Instant at,
            Act act,
            String by,
            String file,
            @Nullable String refusal,
            boolean isWeaker) {}

    /** What was tried with a key. */
    enum Act {
        ADDED,
        WITHDRAWN,
        CONSENT,
        SIGNATURE,
        SEAL
    }
}

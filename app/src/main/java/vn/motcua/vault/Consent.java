package vn.motcua.vault;

import java.time.Instant;

/**
 * What an owner said about the use of the documents.
 *
 * @param reason the kind of use, as in {@link Purpose#reason()}
 * @param recordedBy who wrote it down
 * @param proof how it is known that the owner said so
 */
public record Consent(String owner, String reason, Statement statement, Instant at, String recordedBy, String proof) {

    /** Agreed, or taken back; about a use that rests on law, taking back is to object. */
    public enum Statement {
        GIVEN,
        WITHDRAWN
    }
}

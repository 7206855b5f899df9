package vn.motcua.archive;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.AccountId;

/**
 * Somebody proposes to end the keeping of a dossier's files; somebody else decides.
 *
 * @param reason at most {@link #LONGEST} characters
 */
public record Proposal(UUID id, String reason, Instant at, AccountId account, String by) {

    public static final int LONGEST = 1_000;
}

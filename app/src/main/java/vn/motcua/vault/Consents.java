package vn.motcua.vault;

import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/**
 * What owners say about the use of their documents.
 *
 * <p>Where a use rests on law, the owner need not agree but may object: a withdrawal. Where it rests on consent, it is
 * possible only after consent was given and while it was not withdrawn. Which of the two holds for a reason is data.
 */
public interface Consents {

    /** Writes a statement of the owner down; the latest about a reason holds. @param proof how it is known, 1 to 500 characters */
    Outcome<Consent, VaultRefusal> state(
            String owner, String reason, Consent.Statement statement, String proof, Actor by);

    /** Whether the owner's documents may be used for the reason now. */
    boolean allows(String owner, String reason);

    /** The kinds of use that are known and about which the owner has a say, with what holds now. */
    List<Ground> grounds(String owner);

    /** Everything the owner said, the latest first; at most 200. */
    List<Consent> of(String owner);
}

package vn.motcua.counter.vault;

import java.time.Instant;
import java.util.List;
import vn.motcua.vault.Consent;
import vn.motcua.vault.Ground;
import vn.motcua.vault.OwnerRequest;
import vn.motcua.vault.VaultDocument;
import vn.motcua.web.Choice;

/**
 * An owner's store as the officer and the owner see it together.
 *
 * @param statements what can be said now
 * @param withdrawable documents whose use the owner may end
 */
public record StoreView(
        OwnerRequest request,
        List<VaultDocument> documents,
        List<Line> log,
        List<Ground> grounds,
        List<Consent> said,
        List<Choice> statements,
        List<Choice> withdrawable) {

    /**
     * A line of the log.
     *
     * @param by who did it, with the unit
     * @param what what was done
     * @param purpose what for, in words
     */
    public record Line(Instant at, String by, String what, String document, String purpose) {}
}

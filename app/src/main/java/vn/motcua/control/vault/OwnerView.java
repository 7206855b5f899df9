package vn.motcua.control.vault;

import java.util.List;
import vn.motcua.vault.Consent;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultDocument;

/**
 * Somebody's store, as it is shown to staff.
 *
 * @param owner the number, most of it masked
 * @param accesses the latest first
 */
public record OwnerView(
        String owner,
        String purpose,
        List<VaultDocument> documents,
        List<VaultAccess> accesses,
        List<Consent> consents) {

    private static final int LEFT_OPEN = 3;

    /** All but the first and last three characters hidden. */
    static String masked(String number) {
        return number.length() <= 2 * LEFT_OPEN
                ? "•".repeat(number.length())
                : number.substring(0, LEFT_OPEN)
                        + "•".repeat(number.length() - 2 * LEFT_OPEN)
                        + number.substring(number.length() - LEFT_OPEN);
    }
}

package vn.motcua.vault.domain;

import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.PaperName;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Origin;

/**
 * Whether two documents of one owner with the same content are one paper. A scan may hold several papers, so the content
 * alone does not tell: two kinds, two numbers or two days of issue are two papers.
 */
public final class SamePaper {

    private SamePaper() {}

    public static boolean is(VaultDocument held, NewVaultDocument other) {
        boolean areTwoResults = held.origin() == Origin.RESULT && other.origin() == Origin.RESULT;
        return !areTwoResults && isSameKind(held, other) && !contradict(held, other);
    }

    /** Whether the other says more of the paper: the first description, or that of whose result it is. */
    public static boolean isBetterDescribed(NewVaultDocument other, VaultDocument held) {
        return other.origin() == Origin.RESULT || (!isDescribed(held) && isDescribed(other));
    }

    private static boolean isSameKind(VaultDocument held, NewVaultDocument other) {
        return held.type().isEmpty() || other.type().isEmpty()
                ? PaperName.of(held.name()).likeness(PaperName.of(other.name())) >= PaperName.ALIKE
                : held.type().equals(other.type());
    }

    private static boolean contradict(VaultDocument held, NewVaultDocument other) {
        boolean haveTwoNumbers = !held.number().isEmpty()
                && !other.number().isEmpty()
                && !held.number().equals(other.number());
        boolean haveTwoDays =
                isDescribed(held) && isDescribed(other) && !held.issuedOn().equals(other.issuedOn());
        return haveTwoNumbers || haveTwoDays;
    }

    private static boolean isDescribed(VaultDocument document) {
        return !(document.type().isEmpty()
                && document.number().isEmpty()
                && document.issuer().isEmpty());
    }

    private static boolean isDescribed(NewVaultDocument document) {
        return !(document.type().isEmpty()
                && document.number().isEmpty()
                && document.issuer().isEmpty());
    }
}

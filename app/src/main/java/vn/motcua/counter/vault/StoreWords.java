package vn.motcua.counter.vault;

import vn.motcua.vault.VaultAccess;
import vn.motcua.web.Page;

/** What documents are used for, in the words of the desk. */
public final class StoreWords {

    private StoreWords() {}

    /** The reason in words; one that has none, such as what a person typed, as it is. */
    public static String of(String reason, Page page) {
        return VaultAccess.isWorded(reason) ? page.t("vault.reason." + reason) : reason;
    }
}

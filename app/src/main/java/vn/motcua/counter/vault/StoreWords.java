package vn.motcua.counter.vault;

import java.util.Set;
import vn.motcua.web.Page;

/** What documents are used for, in the words of the desk. */
public final class StoreWords {

    private static final Set<String> KNOWN = Set.of(
            "REUSE",
            "REUSE_FOR_OTHER",
            "OFFER",
            "OWN_ACCESS",
            "COMPLAINT",
            "INSPECTION",
            "CORRECTION",
            "REQUEST_OF_OWNER",
            "RESULT",
            "COMPONENT",
            "PAPER_ARCHIVE",
            "CERTIFIED_COPY");

    private StoreWords() {}

    /** The reason in words; one that has none, such as what a person typed, as it is. */
    public static String of(String reason, Page page) {
        return KNOWN.contains(reason) ? page.t("vault.reason." + reason) : reason;
    }
}

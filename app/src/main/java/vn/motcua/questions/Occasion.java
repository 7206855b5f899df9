package vn.motcua.questions;

import java.util.Locale;

/** What happens in people's lives and makes them ask. */
public enum Occasion {
    BIRTH,
    MARRIAGE,
    DEATH,
    LAND,
    BUSINESS,
    CONSTRUCTION,
    SUPPORT,
    CERTIFIED_COPY;

    /** As in the keys of the message bundles, such as {@code certified-copy}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

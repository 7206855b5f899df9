package vn.motcua.notification.domain;

import java.util.regex.Pattern;

/** Addresses as they are shown: enough for their owner to know them, not enough for anybody else. */
public final class Masked {

    private static final int SHOWN_DIGITS = 3;

    /** A link and its path: whoever knows the path of some links needs to know nothing else. */
    private static final Pattern LINK = Pattern.compile("(https?://[^/\\s]+/)\\S+");

    private Masked() {}

    /** {@code •••••••222}, {@code h•••@example.vn}; empty stays empty. */
    public static String of(String address) {
        int at = address.indexOf('@');
        if (at > 0) {
            return address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
        }
        int hidden = Math.max(0, address.length() - SHOWN_DIGITS);
        return "•".repeat(hidden) + address.substring(hidden);
    }

    /** The text with links that lead only to the door of the house. */
    public static String links(String text) {
        return LINK.matcher(text).replaceAll("$1…");
    }
}

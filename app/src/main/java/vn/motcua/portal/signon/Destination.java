package vn.motcua.portal.signon;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a person wanted to go before signing on. */
final class Destination {

    /** A path from the root, neither of another host nor of the sign-on pages themselves. */
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\]|sign-)[!-z|~&&[^\\\\<>\"{}]]{0,500}");

    private Destination() {}

    /** @param typed as the address said, which anybody may have written */
    static Optional<String> of(String typed) {
        return SAFE.matcher(typed).matches() ? Optional.of(typed) : Optional.empty();
    }
}

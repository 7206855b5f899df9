package vn.motcua.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the person wanted to go before having to sign in.
 *
 * @param path on this host only; empty when nowhere in particular
 */
public record ReturnTo(String path) {

    /** A path from the root, neither of another host nor of the pages for signing in or on themselves. */
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\]|sign-)[!-z|~&&[^\\\\<>\"{}]]{0,500}");

    /** @param typed as the address said, which anybody may have written */
    public static ReturnTo of(@Nullable String typed) {
        return new ReturnTo(typed != null && SAFE.matcher(typed).matches() ? typed : "");
    }

    public boolean isSomewhere() {
        return !path.isEmpty();
    }

    /** Carries it along to another of those pages. */
    public String appendTo(String page) {
        return isSomewhere() ? page + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : page;
    }
}

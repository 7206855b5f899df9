package vn.motcua.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name that a person types to sign in. */
public final class Username {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    private Username() {}

    /** As it is kept and compared: without blanks around it, in lower case. */
    public static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isWellFormed(String normalised) {
        return FORM.matcher(normalised).matches();
    }
}

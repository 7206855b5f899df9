package vn.motcua.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people typed, as it is kept: composed accents, plain line ends, nothing that cannot be seen. */
public final class TypedText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private TypedText() {}

    public static String clean(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** The same on one line. */
    public static String line(String typed) {
        return clean(typed).replaceAll("\\s+", " ");
    }
}

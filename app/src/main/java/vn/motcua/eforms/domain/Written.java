package vn.motcua.eforms.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people write into the one form in which it is kept: composed letters, nothing invisible, no spare blanks. */
final class Written {

    /** Beyond it nobody types; the rest is cut off, and the answer is told to be too long. */
    private static final int MOST = 20_000;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200B-\\u200F\\u202A-\\u202E"
                    + "\\u2060-\\u2069\\uFEFF\\u00AD&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    private Written() {}

    /** One line. */
    static String line(String typed) {
        return BLANKS.matcher(clean(typed)).replaceAll(" ").strip();
    }

    /** Several lines, as they are. */
    static String lines(String typed) {
        return clean(LINE_ENDS.matcher(typed).replaceAll("\n")).strip();
    }

    /** Digits and letters without what people put between them. */
    static String code(String typed) {
        return line(typed).replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }

    private static String clean(String typed) {
        var start = typed.length() <= MOST ? typed : typed.substring(0, MOST);
        return Normalizer.normalize(INVISIBLE.matcher(start).replaceAll(""), Normalizer.Form.NFC);
    }
}

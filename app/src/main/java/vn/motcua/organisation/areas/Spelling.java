package vn.motcua.organisation.areas;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two spellings of a Vietnamese name are the same name. */
final class Spelling {

    /** Grave, acute, tilde, hook above, dot below: the tones, as against the marks that make other letters. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Pattern ANY_MARK = Pattern.compile("\\p{M}+");
    private static final Pattern READABLE =
            Pattern.compile("[A-Za-z\u0110\u01110-9 .'\u2019()\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323-]+");

    private Spelling() {}

    /** In composed form with single spaces, as the register keeps names. */
    static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** Whether it consists of what Vietnamese place names are written with; text in a wrong encoding does not. */
    static boolean isReadable(String name) {
        return READABLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).matches();
    }

    /** Without accents and case. */
    static String fold(String name) {
        return unaccented(name).toLowerCase(Locale.ROOT);
    }

    /** Without accents, for want of an English name. */
    static String unaccented(String name) {
        return ANY_MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Whether the letters are the same and in each word the same tone stands somewhere: Hòa and Hoà, not Phó and Phố. */
    static boolean differsOnlyInToneMarks(String one, String other) {
        return wordsWithToneApart(one).equals(wordsWithToneApart(other));
    }

    private static String wordsWithToneApart(String name) {
        return Arrays.stream(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .split(" "))
                .map(Spelling::withToneApart)
                .collect(Collectors.joining(" "));
    }

    private static String withToneApart(String word) {
        String letters = word.replaceAll("[" + TONES + "]", "");
        String tones = word.replaceAll("[^" + TONES + "]", "");
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
    }
}

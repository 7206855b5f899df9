package vn.motcua.catalog.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people type it in a hurry: no accents, no case, đ as d. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private static final Pattern FINAL_Y = Pattern.compile("(qu|[hklmst])y");

    private Folding() {}

    public static String fold(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    /** The folded words, in order. */
    public static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(fold(text))
                .filter(word -> !word.isEmpty())
                .map(Folding::spelledWithI)
                .toList();
    }

    /** "Ký" and "kí", "lý" and "lí" are the same word in two spellings. */
    static String spelledWithI(String word) {
        return FINAL_Y.matcher(word).matches() ? word.substring(0, word.length() - 1) + "i" : word;
    }
}

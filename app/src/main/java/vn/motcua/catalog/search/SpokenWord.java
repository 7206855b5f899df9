package vn.motcua.catalog.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A word as somebody typed it: its letters without marks, and the marks apart.
 *
 * @param folded the letters without marks
 * @param marks those of the word, sorted, so that "hòa" and "hoà" are the same; empty where it was typed without any
 */
record SpokenWord(String folded, String marks) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int SHORTEST_FOR_A_SLIP = 3;

    static List<SpokenWord> of(String text) {
        var composed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return BETWEEN_WORDS
                .splitAsStream(composed)
                .filter(word -> !word.isEmpty())
                .map(SpokenWord::ofWord)
                .toList();
    }

    private static SpokenWord ofWord(String word) {
        var marks = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .filter(letter -> Character.getType(letter) == Character.NON_SPACING_MARK || letter == 'đ')
                .sorted()
                .forEach(letter -> marks.append((char) letter));
        return new SpokenWord(Folding.spelledWithI(Folding.fold(word)), marks.toString());
    }

    /**
     * How many slips lie between this typed word and a word of a saying: 0, 1, or 2 for another word altogether.
     *
     * @param isMeant whether a word is one of those searched in, and so no slip of the finger
     */
    int slipsFrom(SpokenWord meant, Predicate<String> isMeant) {
        if (folded.equals(meant.folded)) {
            return marks.isEmpty() || marks.equals(meant.marks) ? 0 : 1;
        }
        boolean mayBeOne = mayHoldASlip(folded) && mayHoldASlip(meant.folded) && !isMeant.test(folded);
        return mayBeOne ? Likeness.slips(folded, meant.folded, 1) : 2;
    }

    private static boolean mayHoldASlip(String word) {
        return word.length() >= SHORTEST_FOR_A_SLIP && word.chars().noneMatch(Character::isDigit);
    }
}

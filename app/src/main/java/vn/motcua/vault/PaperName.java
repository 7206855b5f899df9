package vn.motcua.vault;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The name of a paper as decisions and papers write it, compared by the pairs of words that follow each other: "Bản sao
 * Giấy khai sinh của trẻ" holds all pairs of "Giấy khai sinh".
 */
public final class PaperName {

    /** From which share of common pairs on two names mean the same kind of paper. */
    public static final double ALIKE = 0.8;

    private static final int FEWEST_PAIRS = 2;
    private static final int LONGEST_KEY = 500;
    private static final int MOST_REMEMBERED = 20_000;
    private static final Map<String, PaperName> REMEMBERED = new ConcurrentHashMap<>();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Papers written for one occasion begin so; what lies in a store cannot take their place. */
    private static final Pattern FOR_ONE_OCCASION =
            Pattern.compile("(mau |ban )?(don|to khai|phieu|van ban|cong van|giay de nghi|giay uy quyen|bien ban) .*");

    private final String folded;
    private final Set<String> pairs;

    private PaperName(String folded, Set<String> pairs) {
        this.folded = folded;
        this.pairs = pairs;
    }

    /** The same few thousand names come again and again, so that they are taken apart once. */
    public static PaperName of(String name) {
        var known = REMEMBERED.get(name);
        if (known == null) {
            if (REMEMBERED.size() >= MOST_REMEMBERED) {
                REMEMBERED.clear();
            }
            known = read(name);
            REMEMBERED.put(name, known);
        }
        return known;
    }

    private static PaperName read(String name) {
        var words = words(name);
        var pairs = new HashSet<String>();
        for (int index = 1; index < words.size(); index++) {
            pairs.add(words.get(index - 1) + " " + words.get(index));
        }
        return new PaperName(String.join(" ", words), pairs);
    }

    /** The same for all ways of writing the name: without accents, case and marks; at most 500 characters. */
    public String key() {
        return folded.length() > LONGEST_KEY ? folded.substring(0, LONGEST_KEY) : folded;
    }

    /** The pairs of words, folded. */
    public Set<String> pairs() {
        return Set.copyOf(pairs);
    }

    /** Whether it is an application, a declaration or the like, which nobody can hold beforehand. */
    public boolean isForOneOccasion() {
        return FOR_ONE_OCCASION.matcher(folded + " ").matches();
    }

    /** The share of common pairs in the shorter of the names, 0 to 1; 0 for names too short to tell. */
    public double likeness(PaperName other) {
        if (folded.equals(other.folded)) {
            return folded.isEmpty() ? 0 : 1;
        }
        int fewer = Math.min(pairs.size(), other.pairs.size());
        if (fewer < FEWEST_PAIRS) {
            return 0;
        }
        var common = new HashSet<>(pairs);
        common.retainAll(other.pairs);
        return (double) common.size() / fewer;
    }

    private static List<String> words(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = new ArrayList<String>();
        for (var word : BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT).replace('đ', 'd'), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

package vn.motcua.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct words of all names, numbered, so that names are compared as numbers. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int[] numbers(List<String> text) {
        return text.stream().mapToInt(this::number).toArray();
    }

    /**
     * For each word of the vocabulary, how well the typed one fits it.
     *
     * @param slipsOfKnownWords whether a word that the vocabulary has may be a slip for another one too
     */
    double[] likenessOf(String typed, boolean slipsOfKnownWords) {
        var mayBeSlip = slipsOfKnownWords || !numbers.containsKey(typed);
        var likeness = new double[words.size()];
        for (int word = 0; word < likeness.length; word++) {
            likeness[word] = Likeness.of(typed, words.get(word), mayBeSlip);
        }
        return likeness;
    }

    boolean has(String word) {
        return numbers.containsKey(word);
    }

    private int number(String word) {
        var known = numbers.putIfAbsent(word, words.size());
        if (known == null) {
            words.add(word);
            return words.size() - 1;
        }
        return known;
    }
}

package vn.motcua.catalog.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A name prepared for comparison.
 *
 * @param words of the name, in order, without the noise at its beginning, as numbers of the vocabulary
 * @param more further words, as numbers
 * @param phrase the words with blanks between them
 * @param initials of the words, such as {@code dkks}
 */
record IndexedName(String code, int[] words, int[] more, String phrase, String initials) {

    static IndexedName of(Named named, Vocabulary vocabulary) {
        var words = withoutNoise(Folding.words(named.name()));
        return new IndexedName(
                named.code(),
                vocabulary.numbers(words),
                vocabulary.numbers(Folding.words(named.more())),
                String.join(" ", words),
                words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }

    /** "Thủ tục" begins a third of all names and says nothing. */
    static List<String> withoutNoise(List<String> words) {
        return words.size() > 2 && words.get(0).equals("thu") && words.get(1).equals("tuc")
                ? words.subList(2, words.size())
                : words;
    }
}

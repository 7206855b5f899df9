package vn.motcua.catalog.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name prepared for comparison.
 *
 * @param words of the name, folded, in order, without the noise at its beginning
 * @param more further words, folded
 * @param initials of the words, such as {@code dkks}
 */
record IndexedName(String code, List<String> words, Set<String> more, String phrase, String initials) {

    static IndexedName of(Named named) {
        var words = NameIndex.withoutNoise(Folding.words(named.name()));
        return new IndexedName(
                named.code(),
                words,
                Set.copyOf(Folding.words(named.more())),
                String.join(" ", words),
                words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }

    Set<String> allWords() {
        var all = new LinkedHashSet<>(words);
        all.addAll(more);
        return all;
    }
}

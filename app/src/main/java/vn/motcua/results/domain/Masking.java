package vn.motcua.results.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a stranger reads of a name: the family name and initials, enough to recognise it on the paper. */
public final class Masking {

    private Masking() {}

    /** Such as {@code Nguyễn T. H.} for Nguyễn Thị Hoa. */
    public static String name(String name) {
        var words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2) {
            return words.isEmpty() ? "" : initial(words.getFirst());
        }
        return words.getFirst() + " "
                + words.stream().skip(1).map(Masking::initial).collect(Collectors.joining(" "));
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }
}

package vn.motcua.catalog.search;

import java.util.List;

/**
 * Something that people say, and what to search for instead.
 *
 * @param said in their words, such as "mất sổ đỏ"; never blank
 * @param readings in the words of the law or as codes, the likelier first; none for words that say nothing
 */
public record Saying(String said, List<String> readings) {

    /** @throws IllegalArgumentException when it has no words */
    public Saying {
        if (Folding.words(said).isEmpty()) {
            throw new IllegalArgumentException("a saying has words");
        }
        readings = List.copyOf(readings);
    }
}

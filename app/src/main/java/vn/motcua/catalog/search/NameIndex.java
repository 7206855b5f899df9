package vn.motcua.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names by their words; fixed, so that threads may share it.
 *
 * <p>A typed word is compared with each distinct word of all names, a few thousand; the names are then ranked by how
 * much of the typed text and of the name fits, and in one run.
 */
public final class NameIndex {

    private static final Pattern CODE_BEGINNING = Pattern.compile("[0-9](\\.[0-9]{0,6}([.][0-9A-Z.]*)?)?");
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_INITIALS = 3;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<IndexedName> names;
    private final List<Integer> alphabetical;

    public NameIndex(List<Named> all) {
        this.names = all.stream().map(each -> IndexedName.of(each, vocabulary)).toList();
        this.alphabetical = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(at -> names.get(at).phrase()))
                .toList();
    }

    /** Positions of what fits in the list that the index was made from, best first; all of them for an empty text. */
    public List<Integer> find(String text) {
        var code = text.strip();
        if (CODE_BEGINNING.matcher(code).matches()) {
            return byCode(code);
        }
        var typed = IndexedName.withoutNoise(Folding.words(text)).stream()
                .limit(MOST_WORDS)
                .toList();
        if (typed.isEmpty()) {
            return alphabetical;
        }
        var asTyped = ranking(typed, false);
        return (asTyped.anyFitsWholly() ? asTyped : ranking(typed, true)).bestFirst(initials(typed));
    }

    private Ranking ranking(List<String> typed, boolean slipsOfKnownWords) {
        return new Ranking(
                names,
                typed.stream()
                        .map(word -> vocabulary.likenessOf(word, slipsOfKnownWords))
                        .toArray(double[][]::new));
    }

    private List<Integer> byCode(String beginning) {
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).code().startsWith(beginning))
                .boxed()
                .sorted(Comparator.comparing(at -> names.get(at).code()))
                .toList();
    }

    private List<Integer> initials(List<String> typed) {
        var only = typed.getFirst();
        if (typed.size() > 1 || only.length() < SHORTEST_INITIALS) {
            return List.of();
        }
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).initials().contains(only))
                .boxed()
                .sorted(Comparator.comparing(at -> names.get(at).initials().length()))
                .toList();
    }
}

package vn.motcua.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names by their words; fixed, so that threads may share it.
 *
 * <p>A typed word is compared with each distinct word of all names, a few thousand, and so finds the names that hold a
 * like one; the names found are then ranked by how much of the typed text and of the name fits, and in one run.
 */
public final class NameIndex {

    private static final Pattern CODE_BEGINNING = Pattern.compile("[0-9](\\.[0-9]{0,6}([.][0-9A-Z.]*)?)?");
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_INITIALS = 3;

    private final List<IndexedName> names;
    private final Map<String, int[]> holders;

    public NameIndex(List<Named> all) {
        this.names = all.stream().map(IndexedName::of).toList();
        this.holders = holders(names);
    }

    /** Positions of what fits in the list that the index was made from, best first; all of them for an empty text. */
    public List<Integer> find(String text) {
        var code = text.strip();
        if (CODE_BEGINNING.matcher(code).matches()) {
            return byCode(code);
        }
        var typed = withoutNoise(Folding.words(text)).stream().limit(MOST_WORDS).toList();
        if (typed.isEmpty()) {
            return IntStream.range(0, names.size())
                    .boxed()
                    .sorted(Comparator.comparing(at -> names.get(at).phrase()))
                    .toList();
        }
        return new Ranking(names, fitting(typed), holders).bestFirst(initials(typed));
    }

    private List<Integer> byCode(String beginning) {
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).code().startsWith(beginning))
                .boxed()
                .sorted(Comparator.comparing(at -> names.get(at).code()))
                .toList();
    }

    /** For each typed word, the words of names that are like it, and how much. */
    private List<Map<String, Double>> fitting(List<String> typed) {
        return typed.stream().map(this::wordsLike).toList();
    }

    private Map<String, Double> wordsLike(String typed) {
        var like = new HashMap<String, Double>();
        for (var word : holders.keySet()) {
            var likeness = Likeness.of(typed, word);
            if (likeness > 0) {
                like.put(word, likeness);
            }
        }
        return like;
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

    /** "Thủ tục" begins a third of all names and says nothing. */
    static List<String> withoutNoise(List<String> words) {
        return words.size() > 2 && words.get(0).equals("thu") && words.get(1).equals("tuc")
                ? words.subList(2, words.size())
                : words;
    }

    private static Map<String, int[]> holders(List<IndexedName> names) {
        var found = new HashMap<String, List<Integer>>();
        for (int at = 0; at < names.size(); at++) {
            for (var word : names.get(at).allWords()) {
                found.computeIfAbsent(word, any -> new ArrayList<>()).add(at);
            }
        }
        var holders = new HashMap<String, int[]>();
        found.forEach((word, positions) ->
                holders.put(word, positions.stream().mapToInt(Integer::intValue).toArray()));
        return holders;
    }
}

package vn.motcua.catalog.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private final SpokenWords spoken;
    private final List<IndexedName> names;
    private final List<Integer> alphabetical;

    public NameIndex(List<Named> all) {
        this(all, SpokenWords.NONE);
    }

    /** @param spoken what people say instead of the names */
    public NameIndex(List<Named> all, SpokenWords spoken) {
        this.spoken = spoken;
        this.names = all.stream().map(each -> IndexedName.of(each, vocabulary)).toList();
        this.alphabetical = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(at -> names.get(at).phrase()))
                .toList();
    }

    /** What fits, best first; all names for an empty text. */
    public Found find(String text) {
        var readings = readings(text);
        return readings.isEmpty()
                ? asWritten(text)
                : inTurn(readings)
                        .or(() -> inTurn(spoken.readingsOfSayingsAlone(text, vocabulary::has)))
                        .orElseGet(() -> asWritten(text));
    }

    /** Whoever types the words of a name means that name; else people's words are put into those of the law. */
    private List<String> readings(String text) {
        return isCode(text.strip()) || !spoken.isSaying(text) && isPartOfAName(text)
                ? List.of()
                : spoken.readings(text, vocabulary::has);
    }

    private boolean isPartOfAName(String text) {
        var typed = " " + String.join(" ", Folding.words(text));
        return names.stream().anyMatch(name -> (" " + name.phrase()).contains(typed));
    }

    static boolean isCode(String text) {
        return CODE_BEGINNING.matcher(text).matches();
    }

    /** Of the readings that fit wholly, the best of each, then the second of each, and so on; empty when none does. */
    private Optional<Found> inTurn(List<String> readings) {
        var fitting = readings.stream()
                .map(this::asWritten)
                .filter(Found::wholly)
                .map(Found::positions)
                .toList();
        int longest = fitting.stream().mapToInt(List::size).max().orElse(0);
        var order = new LinkedHashSet<Integer>();
        for (int rank = 0; rank < longest; rank++) {
            for (var positions : fitting) {
                if (rank < positions.size()) {
                    order.add(positions.get(rank));
                }
            }
        }
        return order.isEmpty() ? Optional.empty() : Optional.of(new Found(List.copyOf(order), true));
    }

    private Found asWritten(String text) {
        var code = text.strip();
        if (isCode(code)) {
            var positions = byCode(code);
            return new Found(positions, !positions.isEmpty());
        }
        var typed = IndexedName.withoutNoise(Folding.words(text)).stream()
                .limit(MOST_WORDS)
                .toList();
        if (typed.isEmpty()) {
            return new Found(alphabetical, true);
        }
        var asTyped = ranking(typed, false);
        var ranking = asTyped.anyFitsWholly() ? asTyped : ranking(typed, true);
        var sure = initials(typed);
        return new Found(ranking.bestFirst(sure), !sure.isEmpty() || ranking.anyFitsWholly());
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

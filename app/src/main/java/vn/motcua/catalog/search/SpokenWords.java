package vn.motcua.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts what people say into the words of the law; fixed, so that threads may share it.
 *
 * <p>The longest saying that fits at a place is taken, first as it was typed, then with one slip of the finger or one
 * wrong mark; words that say nothing are left out only where they were typed rightly.
 */
public final class SpokenWords {

    public static final SpokenWords NONE = new SpokenWords(List.of());

    private static final int MOST_SLIPS = 1;

    private record Known(List<SpokenWord> words, List<String> readings) {

        boolean saysNothing() {
            return readings.isEmpty();
        }
    }

    /** What stands at a place of a typed text: a saying, or a word that belongs to none. */
    private record Piece(int words, List<String> readings, boolean isSaying) {

        /** The reading of that number, or the last one. */
        String reading(int number) {
            return readings.get(Math.min(number, readings.size() - 1));
        }
    }

    /** By their number of words, the longest first. */
    private final List<Known> sayings;

    /** Without marks, for a text that is a saying and nothing else. */
    private final Map<String, Known> wholes = new HashMap<>();

    /** @param all of two sayings of the same words, the later one holds */
    public SpokenWords(List<Saying> all) {
        this.sayings = all.reversed().stream()
                .map(each -> new Known(SpokenWord.of(each.said()), each.readings()))
                .sorted(Comparator.<Known>comparingInt(known -> -known.words().size()))
                .toList();
        sayings.forEach(known -> wholes.putIfAbsent(folded(known.words()), known));
    }

    /** Whether the whole text is a saying, so that it means what that says even where a name has these words too. */
    boolean isSaying(String text) {
        var words = SpokenWord.of(text);
        var known = wholes.get(folded(words));
        return known != null && !known.saysNothing() && slips(words, 0, known, word -> true) == 0;
    }

    /**
     * Texts to search for instead, the likelier first; none where nothing is said otherwise than the law says it.
     *
     * @param isMeant whether a word is one of those searched in, and so no slip of the finger
     */
    List<String> readings(String text, Predicate<String> isMeant) {
        var pieces = pieces(text, isMeant);
        return pieces.stream().anyMatch(Piece::isSaying) ? combined(pieces) : List.of();
    }

    /** A text in the words of the law, by its likeliest reading; the text itself where it says nothing otherwise. */
    public String meaning(String text) {
        var all = readings(text, _ -> true);
        return all.isEmpty() ? text : all.getFirst();
    }

    /** The same without the words that belong to no saying, for when nothing fits them. */
    List<String> readingsOfSayingsAlone(String text, Predicate<String> isMeant) {
        return combined(pieces(text, isMeant).stream().filter(Piece::isSaying).toList());
    }

    private List<Piece> pieces(String text, Predicate<String> isMeant) {
        var typed = SpokenWord.of(text);
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < typed.size(); at += pieces.getLast().words()) {
            var known = at(typed, at, isMeant);
            pieces.add(
                    known == null
                            ? new Piece(1, List.of(typed.get(at).folded()), false)
                            : new Piece(known.words().size(), known.readings(), true));
        }
        return pieces;
    }

    private static List<String> combined(List<Piece> pieces) {
        int most =
                pieces.stream().mapToInt(piece -> piece.readings().size()).max().orElse(0);
        var texts = new LinkedHashSet<String>();
        for (int number = 0; number < most; number++) {
            texts.add(reading(pieces, number));
        }
        texts.remove("");
        return List.copyOf(texts);
    }

    /** A code stands for itself: whatever else was typed does not narrow it. */
    private static String reading(List<Piece> pieces, int number) {
        var parts = pieces.stream()
                .filter(piece -> !piece.readings().isEmpty())
                .map(piece -> piece.reading(number))
                .toList();
        return pieces.stream()
                .filter(piece -> piece.isSaying() && !piece.readings().isEmpty())
                .map(piece -> piece.reading(number))
                .filter(NameIndex::isCode)
                .findFirst()
                .orElseGet(() -> String.join(" ", parts));
    }

    private @Nullable Known at(List<SpokenWord> typed, int from, Predicate<String> isMeant) {
        Known withASlip = null;
        for (var known : sayings) {
            if (withASlip != null && known.words().size() < withASlip.words().size()) {
                return withASlip;
            }
            int slips = slips(typed, from, known, isMeant);
            if (slips == 0) {
                return known;
            }
            if (slips <= MOST_SLIPS && withASlip == null && known.words().size() > 1 && !known.saysNothing()) {
                withASlip = known;
            }
        }
        return withASlip;
    }

    private static int slips(List<SpokenWord> typed, int from, Known known, Predicate<String> isMeant) {
        var words = known.words();
        if (from + words.size() > typed.size()) {
            return MOST_SLIPS + 1;
        }
        int slips = 0;
        for (int at = 0; at < words.size() && slips <= MOST_SLIPS; at++) {
            slips += typed.get(from + at).slipsFrom(words.get(at), isMeant);
        }
        return slips;
    }

    private static String folded(List<SpokenWord> words) {
        return String.join(" ", words.stream().map(SpokenWord::folded).toList());
    }
}

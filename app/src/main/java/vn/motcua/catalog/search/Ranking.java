package vn.motcua.catalog.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which names fit the typed words, in what order. */
final class Ranking {

    /** A word found beside the name only, in the field or a keyword, counts half. */
    private static final double BESIDE_THE_NAME = 0.5;

    private static final double LEAST_COVERAGE = 0.5;
    private static final double FOR_COVERAGE = 100;
    private static final double FOR_RUN = 30;
    private static final double FOR_SHORTNESS = 20;
    private static final double FOR_BEGINNING = 10;

    private final List<IndexedName> names;
    /** By typed word and word of the vocabulary: how well they fit. */
    private final double[][] fitting;
    /** By typed word and name: how well it fits. */
    private final double[][] fit;

    private final double[] weights;
    private final double allWeights;

    Ranking(List<IndexedName> names, double[][] fitting) {
        this.names = names;
        this.fitting = fitting;
        this.fit = new double[fitting.length][names.size()];
        this.weights = new double[fitting.length];
        for (int typed = 0; typed < fitting.length; typed++) {
            measure(typed);
        }
        this.allWeights = Arrays.stream(weights).sum();
    }

    boolean anyFitsWholly() {
        return IntStream.range(0, names.size()).anyMatch(this::fitsWholly);
    }

    /** @param sure names that fit for another reason, which come first */
    List<Integer> bestFirst(List<Integer> sure) {
        var scores = new double[names.size()];
        var found = found();
        for (int at : found) {
            scores[at] = score(at);
        }
        var order = new LinkedHashSet<>(sure);
        IntStream.of(found)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(at -> -scores[at])
                        .thenComparing(at -> names.get(at).phrase())
                        .thenComparing(at -> names.get(at).code()))
                .forEach(order::add);
        return List.copyOf(order);
    }

    /** Names that every typed word fits; when there are none, those that most of the text fits. */
    private int[] found() {
        var wholly = IntStream.range(0, names.size()).filter(this::fitsWholly).toArray();
        return wholly.length > 0
                ? wholly
                : IntStream.range(0, names.size())
                        .filter(at -> coverage(at) >= LEAST_COVERAGE)
                        .toArray();
    }

    /** A typed word that fits few names weighs more than one that fits many. */
    private void measure(int typed) {
        int fitted = 0;
        for (int at = 0; at < names.size(); at++) {
            var name = names.get(at);
            var best = Math.max(best(typed, name.words()), BESIDE_THE_NAME * best(typed, name.more()));
            fit[typed][at] = best;
            fitted += best > 0 ? 1 : 0;
        }
        weights[typed] = 1 + Math.log((names.size() + 1.0) / (fitted + 1));
    }

    private double best(int typed, int[] words) {
        double best = 0;
        for (int word : words) {
            best = Math.max(best, fitting[typed][word]);
        }
        return best;
    }

    private boolean fitsWholly(int at) {
        for (var each : fit) {
            if (each[at] == 0) {
                return false;
            }
        }
        return true;
    }

    private double coverage(int at) {
        double covered = 0;
        for (int typed = 0; typed < weights.length; typed++) {
            covered += weights[typed] * fit[typed][at];
        }
        return covered / allWeights;
    }

    private double score(int at) {
        var words = names.get(at).words();
        int longest = 0;
        boolean fromBeginning = false;
        for (int start = 0; start < words.length; start++) {
            for (int typed = 0; typed < weights.length; typed++) {
                int run = runFrom(words, start, typed);
                if (run > longest) {
                    longest = run;
                    fromBeginning = start == 0 && typed == 0;
                }
            }
        }
        return FOR_COVERAGE * coverage(at)
                + FOR_RUN * longest / weights.length
                + FOR_SHORTNESS * Math.min(1.0, weights.length / (double) Math.max(1, words.length))
                + (fromBeginning ? FOR_BEGINNING : 0);
    }

    private int runFrom(int[] words, int start, int typed) {
        int run = 0;
        while (start + run < words.length
                && typed + run < weights.length
                && fitting[typed + run][words[start + run]] > 0) {
            run++;
        }
        return run;
    }
}

package vn.motcua.catalog.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    /** For each typed word, the words that are like it, and how much. */
    private final List<Map<String, Double>> fitting;
    /** By name and typed word: how well it fits. */
    private final double[][] fit;

    private final double[] weights;

    Ranking(List<IndexedName> names, List<Map<String, Double>> fitting, Map<String, int[]> holders) {
        this.names = names;
        this.fitting = fitting;
        this.fit = new double[names.size()][fitting.size()];
        this.weights = new double[fitting.size()];
        for (int word = 0; word < fitting.size(); word++) {
            measure(word, holders);
        }
    }

    /** @param sure names that fit for another reason, which come first */
    List<Integer> bestFirst(List<Integer> sure) {
        var complete = IntStream.range(0, names.size()).filter(this::fitsWholly).toArray();
        var found = complete.length > 0
                ? complete
                : IntStream.range(0, names.size())
                        .filter(at -> coverage(at) >= LEAST_COVERAGE)
                        .toArray();
        var scores = new double[names.size()];
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

    private void measure(int typed, Map<String, int[]> holders) {
        fitting.get(typed).forEach((word, likeness) -> {
            for (int at : holders.getOrDefault(word, new int[0])) {
                var inName = names.get(at).words().contains(word);
                fit[at][typed] = Math.max(fit[at][typed], inName ? likeness : likeness * BESIDE_THE_NAME);
            }
        });
        var fitted = IntStream.range(0, names.size())
                .filter(at -> fit[at][typed] > 0)
                .count();
        weights[typed] = 1 + Math.log((names.size() + 1.0) / (fitted + 1));
    }

    private boolean fitsWholly(int at) {
        for (double each : fit[at]) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }

    private double coverage(int at) {
        double covered = 0;
        double all = 0;
        for (int word = 0; word < weights.length; word++) {
            covered += weights[word] * fit[at][word];
            all += weights[word];
        }
        return covered / all;
    }

    private double score(int at) {
        var words = names.get(at).words();
        int longest = 0;
        boolean fromBeginning = false;
        for (int start = 0; start < words.size(); start++) {
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
                + FOR_SHORTNESS * Math.min(1.0, weights.length / (double) Math.max(1, words.size()))
                + (fromBeginning ? FOR_BEGINNING : 0);
    }

    private int runFrom(List<String> words, int start, int typed) {
        int run = 0;
        while (start + run < words.size()
                && typed + run < weights.length
                && fitting.get(typed + run).containsKey(words.get(start + run))) {
            run++;
        }
        return run;
    }
}

package vn.motcua.catalog.search;

/** How well a typed word fits a word of a name: from 0, not at all, to 1, the same word. */
final class Likeness {

    static final double SAME = 1;
    private static final double BEGINNING = 0.8;
    private static final double ONE_SLIP = 0.6;
    private static final double TWO_SLIPS = 0.4;
    private static final int SHORTEST_FOR_ONE_SLIP = 3;
    private static final int SHORTEST_FOR_TWO_SLIPS = 7;

    private Likeness() {}

    static double of(String typed, String word, boolean mayBeSlip) {
        if (typed.equals(word)) {
            return SAME;
        }
        if (word.startsWith(typed)) {
            return BEGINNING;
        }
        int allowed = mayBeSlip ? allowedSlips(typed) : 0;
        if (allowed == 0 || Math.abs(typed.length() - word.length()) > allowed) {
            return 0;
        }
        int slips = slips(typed, word, allowed);
        if (slips > allowed) {
            return 0;
        }
        return slips == 1 ? ONE_SLIP : TWO_SLIPS;
    }

    private static int allowedSlips(String typed) {
        if (typed.length() < SHORTEST_FOR_ONE_SLIP || typed.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return typed.length() < SHORTEST_FOR_TWO_SLIPS ? 1 : 2;
    }

    /** Letters left out, added, mistaken or swapped with their neighbour; more than {@code most} counts as most + 1. */
    static int slips(String typed, String word, int most) {
        if (Math.abs(typed.length() - word.length()) > most) {
            return most + 1;
        }
        var before = new int[word.length() + 1];
        var last = countingUp(word.length() + 1);
        var row = new int[word.length() + 1];
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= word.length(); j++) {
                int change = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (swapped(typed, i, word, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[word.length()], most + 1);
    }

    private static boolean swapped(String typed, int i, String word, int j) {
        return i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }

    private static int[] countingUp(int length) {
        var numbers = new int[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}

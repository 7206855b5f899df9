package vn.motcua.digitisation.domain;

/** How far two words are apart, in letters changed, left out or put in. */
final class Likeness {

    private Likeness() {}

    /** Whether a slip or two of the recognition stand between them: one for every seven letters. */
    static boolean alike(String read, String meant) {
        return distance(read, meant) <= Math.max(1, meant.length() / 7);
    }

    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(changed, Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}

package vn.motcua.reuse;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the papers of dossiers that were received.
 *
 * @param key the month, unit or procedure
 * @param papers all that were needed
 * @param eligible those for which an offer could be made in principle
 * @param offered those for which something that holds was held
 * @param taken those that nobody had to hand in
 * @param dossiers those received
 * @param reusing those with at least one paper taken
 * @param causes how many papers by what they were taken from or why not: a {@link Prospect}, a reason of
 *     {@link Choice.Reason}, {@code NOT_SAID}, {@code LOOK_UP} or the origin of a document of the vault
 */
public record ReuseFigures(
        String key,
        long papers,
        long eligible,
        long offered,
        long taken,
        long dossiers,
        long reusing,
        Map<String, Long> causes) {

    /** Of QĐ 766/QĐ-TTg, 4.3. */
    public static final double TARGET = 0.8;

    /** Of QĐ 766/QĐ-TTg, 4.3. */
    public static final double MOST_POINTS = 2;

    public ReuseFigures {
        causes = new TreeMap<>(causes);
    }

    /** Taken of those eligible, 0 to 1; 0 where none was. */
    public double rate() {
        return share(taken, eligible);
    }

    /** Taken of those offered, 0 to 1. */
    public double acceptance() {
        return share(taken, offered);
    }

    /** Dossiers with reuse of those received, 0 to 1, as QĐ 766 counts. */
    public double dossierRate() {
        return share(reusing, dossiers);
    }

    /** Points of QĐ 766, 0 to 2. */
    public double points() {
        return MOST_POINTS * Math.min(1, dossierRate() / TARGET);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

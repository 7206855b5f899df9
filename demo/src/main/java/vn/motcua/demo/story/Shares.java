package vn.motcua.demo.story;

/**
 * How the dossiers of a story are made up, each as a share between 0 and 1.
 *
 * @param land dossiers on land, secured transactions among them
 * @param communes civil status, certification and the like
 * @param onTheSpot answered while the applicant waits, of all dossiers
 * @param onlineProvince filed online, of those of departments
 * @param onlineCommunes filed online, of those of communes
 * @param onlineLand filed online, of those on land
 * @param postal handed in or handed over by the public post, of all dossiers
 * @param lateProvince finished after their date, of those of departments
 * @param lateCommunes finished after their date, of those of communes
 * @param lateLand finished after their date, of those on land
 * @param detours how much happens on the way: supplements, refusals, withdrawals, extensions; 1 as in ordinary months
 */
public record Shares(
        double land,
        double communes,
        double onTheSpot,
        double onlineProvince,
        double onlineCommunes,
        double onlineLand,
        double postal,
        double lateProvince,
        double lateCommunes,
        double lateLand,
        double detours) {

    /**
     * The first five months of 2024 as Quảng Ngãi reported them: 49,000 dossiers at the centre, 99.95 % of them early or on
     * time; 15,500 on land, 99.06 % of them; 81.6 %, 94 % and 28.14 % online; 21,000 on the spot; 12,942 by post. The
     * report does not say how many came to the communes, nor how late they were there: those two are guesses.
     */
    public static final Shares OF_THE_REPORT =
            new Shares(0.24, 0.24, 21_000 / 49_000.0, 0.816, 0.94, 0.2814, 12_942 / 49_000.0, 0.0005, 0.002, 0.0094, 1);

    /** A few weeks in which everything happens that can happen, for a newcomer to look at. */
    public static final Shares OF_A_LIVELY_MONTH = new Shares(0.2, 0.6, 0.12, 0.75, 0.6, 0.4, 0.2, 0.06, 0.08, 0.06, 5);
}

package vn.motcua.satisfaction;

/** The nine indicators by which NĐ 61/2018/NĐ-CP has the handling of procedures judged; each 2, 1 or 0 points. */
public enum Indicator {
    /** The whole time against what the law allows. */
    TIME,
    /** The time that each agency took, those that only took part included. */
    TIME_OF_EACH,
    /** How often the place of reception had to be asked before the dossier was complete. */
    CONTACTS,
    /** How many agencies had to be asked. */
    AGENCIES,
    /** Reception, handling and return at the one-stop unit. */
    ONE_STOP,
    /** The procedure was public. */
    PUBLICITY,
    /** The attitude of the staff. */
    ATTITUDE,
    /** Feedback was taken up and explained. */
    FEEDBACK,
    /** Progress and quality of the online service. */
    ONLINE;

    public static final int MOST_POINTS = 2;
}

package vn.motcua.demo.story;

import java.util.random.RandomGenerator;

/** What happens to a dossier on its way, beside being handled. */
enum Fate {
    NOTHING(0),
    /** Something is missing when the officer looks at it first. */
    SUPPLEMENT_AT_INTAKE(0.02),
    /** Something turns out to be missing while it is handled. */
    SUPPLEMENT_LATER(0.03),
    REFUSED_AT_INTAKE(0.006),
    WITHDRAWN(0.005),
    STOPPED(0.002),
    SUSPENDED(0.003),
    /** Goes back to a former step with a reason. */
    SENT_BACK(0.02),
    /** Apologised for and given another date. */
    EXTENDED(0.003),
    /** Another unit is asked beside the process. */
    ADVICE(0.008),
    /** The result is a refusal on the merits. */
    DECLINED(0.008);

    private final double share;

    Fate(double share) {
        this.share = share;
    }

    /** @param detours by how much the shares are multiplied */
    static Fate draw(RandomGenerator chance, double detours) {
        double drawn = chance.nextDouble();
        for (Fate fate : values()) {
            drawn -= fate.share * detours;
            if (drawn < 0) {
                return fate;
            }
        }
        return NOTHING;
    }
}

package vn.motcua.reception;

/**
 * How the appointments of a group are booked.
 *
 * @param minutes of a slot, 10 to 120
 * @param capacity people in a slot, 1 to 50
 * @param daysAhead how many days before at most, 1 to 30
 */
public record SlotRule(int minutes, int capacity, int daysAhead) {

    public boolean isInRange() {
        return within(minutes, 10, 120) && within(capacity, 1, 50) && within(daysAhead, 1, 30);
    }

    private static boolean within(int number, int least, int most) {
        return number >= least && number <= most;
    }
}

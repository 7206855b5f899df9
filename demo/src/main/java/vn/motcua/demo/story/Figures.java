package vn.motcua.demo.story;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import vn.motcua.calendar.Timeliness;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Parties;
import vn.motcua.shared.Channel;

/** What came of a story, counted from the dossiers themselves; each is counted once and then forgotten. */
public final class Figures {

    private final Map<DossierStatus, Integer> byStatus = new EnumMap<>(DossierStatus.class);
    private final Map<Sector, Tally> bySector = new EnumMap<>(Sector.class);
    private int received;
    private int open;
    private int onTheSpot;
    private int postal;
    private int forChildren;

    /** What is counted of one sector. */
    private record Tally(int received, int online, int withResult, int late) {

        static final Tally NOTHING = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    received + other.received, online + other.online, withResult + other.withResult, late + other.late);
        }
    }

    /** Counts a dossier at the end of its life, or of the story. */
    void count(Plan plan, Dossier dossier) {
        boolean withResult =
                dossier.status() == DossierStatus.PROCESSED || dossier.status() == DossierStatus.RESULT_RETURNED;
        received++;
        open += one(!withResult && !dossier.status().isFinal());
        onTheSpot += one(plan.procedure().isOnTheSpot());
        postal += one(plan.channel() == Channel.POSTAL || plan.delivery() == DeliveryMethod.POSTAL);
        forChildren += one(isForAChild(dossier.filing().parties()));
        byStatus.merge(dossier.status(), 1, Integer::sum);
        var tally = new Tally(
                1, one(plan.channel() == Channel.ONLINE), one(withResult), one(withResult && isLate(dossier)));
        bySector.merge(Sector.of(plan.procedure()), tally, Tally::plus);
    }

    /** How many dossiers are in each status; a status that none is in is missing. */
    public Map<DossierStatus, Integer> byStatus() {
        return Map.copyOf(byStatus);
    }

    /** How many dossiers parents filed for a child of theirs. */
    public int forChildren() {
        return forChildren;
    }

    /** Says the figures that the province reports. */
    public void say(PrintStream console) {
        console.printf(
                "    %,d received, %,d open, %,d on the spot, %,d by post, %,d by parents for a child%n",
                received, open, onTheSpot, postal, forChildren);
        for (Sector sector : Sector.values()) {
            Tally tally = bySector.getOrDefault(sector, Tally.NOTHING);
            console.printf(
                    "    %-9s %,7d received, %5.2f %% online; %,7d with a result, %6.2f %% early or on time%n",
                    sector,
                    tally.received(),
                    percent(tally.online(), tally.received()),
                    tally.withResult(),
                    percent(tally.withResult() - tally.late(), tally.withResult()));
        }
        byStatus.forEach((status, number) -> console.printf("    %-32s %,7d%n", status, number));
    }

    private static boolean isForAChild(Parties parties) {
        return parties.submitter() != null || parties.subject() != null;
    }

    private static boolean isLate(Dossier dossier) {
        return dossier.clock() != null
                && dossier.finishedAt() != null
                && Timeliness.ofFinished(dossier.finishedAt(), dossier.clock().dueAt()) == Timeliness.OVERDUE;
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}

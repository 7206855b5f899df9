package vn.motcua.demo.story;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.motcua.calendar.Timeliness;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Channel;

/** What came of a story, counted from the dossiers themselves. */
public final class Figures {

    private final List<Life> lives;

    private Figures(List<Life> lives) {
        this.lives = lives.stream().filter(life -> life.dossier().isPresent()).toList();
    }

    static Figures of(List<Life> lives) {
        return new Figures(lives);
    }

    /** How many dossiers are in each status; a status that none is in is missing. */
    public Map<DossierStatus, Integer> byStatus() {
        var counts = new EnumMap<DossierStatus, Integer>(DossierStatus.class);
        lives.forEach(life -> counts.merge(dossier(life).status(), 1, Integer::sum));
        return counts;
    }

    /** Says the figures that the province reports. */
    public void say(PrintStream console) {
        long onTheSpot = count(life -> life.plan().procedure().isOnTheSpot());
        long postal = count(
                life -> life.plan().channel() == Channel.POSTAL || life.plan().delivery() == DeliveryMethod.POSTAL);
        console.printf(
                "    %,d received, %,d open, %,d on the spot, %,d by post%n",
                lives.size(), count(life -> !life.isOver() && !life.hasResult()), onTheSpot, postal);
        for (Sector sector : Sector.values()) {
            Predicate<Life> own = life -> Sector.of(life.plan().procedure()) == sector;
            long all = count(own);
            long finished = count(own.and(Life::hasResult));
            long late = count(own.and(Figures::isLate));
            long online = count(own.and(life -> life.plan().channel() == Channel.ONLINE));
            console.printf(
                    "    %-9s %,7d received, %5.2f %% online; %,7d with a result, %6.2f %% early or on time%n",
                    sector, all, percent(online, all), finished, percent(finished - late, finished));
        }
        byStatus().forEach((status, number) -> console.printf("    %-32s %,7d%n", status, number));
    }

    private long count(Predicate<Life> which) {
        return lives.stream().filter(which).count();
    }

    private static boolean isLate(Life life) {
        Dossier dossier = dossier(life);
        return life.hasResult()
                && dossier.clock() != null
                && dossier.finishedAt() != null
                && Timeliness.ofFinished(dossier.finishedAt(), dossier.clock().dueAt()) == Timeliness.OVERDUE;
    }

    private static Dossier dossier(Life life) {
        return life.dossier().orElseThrow();
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}

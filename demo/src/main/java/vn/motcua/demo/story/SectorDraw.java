package vn.motcua.demo.story;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.demo.province.ProcedureFacts;

/** What a sector still owes to its shares, and its procedures by how often they are asked for. */
final class SectorDraw {

    private final Quota online;
    private final Quota onTheSpot;
    private final Quota late;
    private final Choice anyChannel;
    private final Choice onlineOnes;

    SectorDraw(double online, double onTheSpot, double late, List<ProcedureFacts> procedures) {
        this.online = new Quota(online);
        this.onTheSpot = new Quota(onTheSpot);
        this.late = new Quota(late);
        this.anyChannel = Choice.of(procedures, _ -> true);
        this.onlineOnes = Choice.of(procedures, each -> each.online() != OnlineLevel.NONE);
    }

    /** What is asked for next, and whether online. */
    record Drawn(ProcedureFacts procedure, boolean online) {}

    Drawn next(RandomGenerator chance) {
        boolean isOnline = online.next();
        Choice choice = isOnline ? onlineOnes : anyChannel;
        return new Drawn((onTheSpot.next() ? choice.onTheSpot() : choice.others()).draw(chance), isOnline);
    }

    /** Whether this one is to be late, if it can be. */
    boolean isLate(boolean possible) {
        return late.next(possible);
    }

    private record Choice(Weighted<ProcedureFacts> onTheSpot, Weighted<ProcedureFacts> others) {

        static Choice of(List<ProcedureFacts> procedures, Predicate<ProcedureFacts> wanted) {
            return new Choice(
                    weighted(procedures, wanted.and(ProcedureFacts::isOnTheSpot)),
                    weighted(procedures, wanted.and(each -> !each.isOnTheSpot())));
        }

        private static Weighted<ProcedureFacts> weighted(
                List<ProcedureFacts> procedures, Predicate<ProcedureFacts> wanted) {
            return new Weighted<>(procedures.stream().filter(wanted).toList(), ProcedureFacts::weight);
        }
    }
}

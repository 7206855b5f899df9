package vn.motcua.demo.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.demo.province.ProcedureFacts;
import vn.motcua.demo.province.Province;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.shared.Channel;

/** Plans every dossier of a story beforehand, so that its shares come out as wanted. */
final class Planner {

    private final Story story;
    private final SplittableRandom chance;
    private final Places places;
    private final Arrivals arrivals;
    private final SectorDraw ofTheProvince;
    private final SectorDraw ofTheCommunes;
    private final SectorDraw onLand;
    private final Quota land;
    private final Quota communes;
    private final Quota postal;

    Planner(Story story, WorkingCalendar calendar) {
        this.story = story;
        this.chance = new SplittableRandom(story.seed());
        this.places = new Places(story.focus());
        this.arrivals = new Arrivals(story, calendar);
        Shares shares = story.shares();
        this.land = new Quota(shares.land());
        this.communes = new Quota(shares.communes() / (1 - shares.land()));
        this.postal = new Quota(shares.postal());
        this.ofTheProvince = draw(Sector.PROVINCE, shares.onlineProvince(), shares.lateProvince(), shares);
        this.ofTheCommunes = draw(Sector.COMMUNES, shares.onlineCommunes(), shares.lateCommunes(), shares);
        this.onLand = draw(Sector.LAND, shares.onlineLand(), shares.lateLand(), shares);
    }

    /** The plans in the order in which the dossiers come in. */
    List<Plan> plans() {
        var plans = new ArrayList<Plan>(story.dossiers());
        for (int number = 0; number < story.dossiers(); number++) {
            plans.add(plan(number));
        }
        plans.sort(Comparator.comparing(Plan::arrival).thenComparing(Plan::number));
        return plans;
    }

    private Plan plan(int number) {
        SectorDraw sector = drawSector();
        SectorDraw.Drawn drawn = sector.next(chance);
        ProcedureFacts procedure = drawn.procedure();
        boolean byPost = postal.next(!procedure.isOnTheSpot());
        Channel channel = channel(drawn.online(), byPost);
        Places.Place place = places.draw(procedure, chance);
        Fate fate = procedure.isOnTheSpot()
                ? Fate.NOTHING
                : Fate.draw(chance, story.shares().detours());
        boolean late = sector.isLate(!procedure.isOnTheSpot() && fate == Fate.NOTHING);
        return new Plan(
                number,
                channel == Channel.ONLINE ? arrivals.online(chance) : arrivals.atTheCounter(chance),
                procedure,
                place.receiving(),
                place.handling(),
                channel,
                delivery(channel, byPost),
                fate,
                late ? chance.nextDouble(1.1, 2.5) : chance.nextDouble(0.5, 0.97),
                chance.nextLong());
    }

    private SectorDraw drawSector() {
        if (land.next()) {
            return onLand;
        }
        return communes.next() ? ofTheCommunes : ofTheProvince;
    }

    private Channel channel(boolean online, boolean byPost) {
        if (online) {
            return Channel.ONLINE;
        }
        return byPost && chance.nextInt(3) == 0 ? Channel.POSTAL : Channel.COUNTER;
    }

    private static DeliveryMethod delivery(Channel channel, boolean byPost) {
        if (byPost) {
            return DeliveryMethod.POSTAL;
        }
        return channel == Channel.ONLINE ? DeliveryMethod.ELECTRONIC : DeliveryMethod.COUNTER;
    }

    private static SectorDraw draw(Sector sector, double online, double late, Shares shares) {
        List<ProcedureFacts> own = Province.procedures().stream()
                .filter(procedure -> Sector.of(procedure) == sector)
                .toList();
        return new SectorDraw(online, shares.onTheSpot(), late, own);
    }
}

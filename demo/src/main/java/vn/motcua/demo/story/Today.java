package vn.motcua.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.demo.province.Province;
import vn.motcua.demo.province.SigningPlan;
import vn.motcua.reception.DeskPlace;
import vn.motcua.reception.NewTicket;
import vn.motcua.reception.ServiceGroup;
import vn.motcua.reception.TicketOrigin;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** What is to be seen on the day on which somebody looks: people in the waiting rooms, and times that are booked. */
public final class Today {

    private static final int NUMBERS = 11;
    private static final int SERVED = 4;
    private static final int BOOKED = 2;

    /** Whoever is first in the list signs in by a name that is easy to remember, and chooses a desk. */
    private static final int SECOND = 1;

    private final PublicDoors.Hall doors;
    private final Roster roster;

    public Today(Stage stage) {
        this.doors = stage.portal().hall();
        this.roster =
                new Roster(stage.staff(), LocalDate.ofInstant(stage.clock().instant(), WorkingCalendar.ZONE));
    }

    /** Fills the waiting rooms of the centres that a newcomer looks at. */
    public void open() {
        Stream.concat(
                        Stream.of(Province.CENTRE),
                        SigningPlan.AGENCIES.stream().map(agency -> new UnitCode(agency.value() + ".01")))
                .forEach(this::open);
    }

    private void open(UnitCode unit) {
        var groups = doors.rooms().groups(unit);
        var officer = roster.somebody(unit, Role.RECEPTION_OFFICER, SECOND);
        sit(unit, groups, officer);
        for (int number = 0; number < NUMBERS; number++) {
            var group = groups.get(number % groups.size());
            var origin = number % 3 == 0 ? TicketOrigin.DESK : TicketOrigin.KIOSK;
            doors.tickets()
                    .issue(new NewTicket(unit, group.id(), priority(number), origin))
                    .orThrow();
        }
        serve(officer);
        doors.appointments().bookable(unit).forEach(group -> book(unit, group));
    }

    private void sit(UnitCode unit, List<ServiceGroup> groups, Actor.Staff officer) {
        Set<UUID> all = groups.stream().map(ServiceGroup::id).collect(Collectors.toSet());
        var desk = doors.desks().desks(unit).getLast();
        doors.desks().sit(new DeskPlace(unit, desk, all), true, officer).orThrow();
    }

    /** Every fifth is called before others. */
    private @Nullable String priority(int number) {
        var classes = doors.tickets().priorities();
        return number % 5 == 4 && !classes.isEmpty() ? classes.getFirst().code() : null;
    }

    /** The officer has served some people, one did not come, and one is at the desk. */
    private void serve(Actor.Staff officer) {
        Optional<UUID> seen = Optional.empty();
        for (int number = 0; number < SERVED; number++) {
            var called = doors.desks().next(seen, officer).orThrow().orElseThrow();
            seen = Optional.of(called.id());
            if (number == 1) {
                doors.desks().noShow(called.id(), officer).orThrow();
                seen = Optional.empty();
            } else {
                doors.desks().arrived(called.id(), officer).orThrow();
            }
        }
    }

    private void book(UnitCode unit, ServiceGroup group) {
        doors.appointments().days(group).stream()
                .flatMap(day -> doors.appointments().free(group, day).stream())
                .limit(BOOKED)
                .forEach(slot -> doors.appointments()
                        .book(
                                group.id(),
                                slot.startsAt(),
                                phone(unit, group, slot.startsAt().getEpochSecond()))
                        .orThrow());
    }

    /** Of nobody: numbers like these are not given out. */
    private static String phone(UnitCode unit, ServiceGroup group, long second) {
        return "0900%06d".formatted(Math.floorMod((unit + group.letter() + second).hashCode(), 1_000_000));
    }
}

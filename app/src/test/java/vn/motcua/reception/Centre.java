package vn.motcua.reception;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** Centres of their own for tests of the waiting room, so that none disturbs another. */
@TestComponent
public class Centre {

    private static final AtomicInteger SERIAL = new AtomicInteger(100);
    private static final Actor KEEPER = new Actor.System("test");

    private final SmallProvince province;
    private final UnitChanges changes;
    private final WaitingRooms rooms;
    private final DeskQueue queue;
    private final Appointments appointments;

    Centre(
            SmallProvince province,
            UnitChanges changes,
            WaitingRooms rooms,
            DeskQueue queue,
            Appointments appointments) {
        this.province = province;
        this.changes = changes;
        this.rooms = rooms;
        this.queue = queue;
        this.appointments = appointments;
    }

    /** A new centre of the province, out of the way of the desks of the commune, with a group A of civil status and a group B of land. */
    public UnitCode opened() {
        province.found();
        var code = new UnitCode("T1.Q" + SERIAL.incrementAndGet());
        changes.make(
                        new UnitChange.Establish(
                                code,
                                new OfficialName("Trung tâm " + code, "Centre " + code),
                                UnitKind.RECEPTION_POINT,
                                SmallProvince.PROVINCE,
                                new AreaCode("99001"),
                                new Decision("1/QĐ-UBND", LocalDate.of(2025, 7, 1))),
                        KEEPER)
                .orThrow();
        rooms.open(code, "A", "Hộ tịch, chứng thực", "Civil status", KEEPER).orThrow();
        rooms.open(code, "B", "Đất đai", "Land", KEEPER).orThrow();
        return code;
    }

    public UUID group(UnitCode centre, String letter) {
        return rooms.groups(centre).stream()
                .filter(group -> group.letter().equals(letter))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Times of group A can be booked from now on. @return the group */
    public UUID bookable(UnitCode centre, SlotRule rule) {
        var group = group(centre, "A");
        appointments
                .allow(group, rule, SignedIn.staff(Role.CONTROL_OFFICER, "T1"))
                .orThrow();
        return group;
    }

    /** An officer who sits at the desk and serves these groups. */
    public Actor.Staff officer(UnitCode centre, String desk, String... letters) {
        var officer = SignedIn.staff(Role.RECEPTION_OFFICER, centre.value());
        var groups =
                Set.of(letters).stream().map(letter -> group(centre, letter)).collect(Collectors.toSet());
        queue.sit(new DeskPlace(centre, desk, groups), false, officer).orThrow();
        return officer;
    }
}

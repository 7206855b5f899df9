package vn.motcua.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Who is at work; asked once for each unit and role, as posts do not change during a story. */
final class Roster {

    private final StaffDirectory directory;
    private final LocalDate day;
    private final Map<Desk, List<StaffMember>> holders = new ConcurrentHashMap<>();

    Roster(StaffDirectory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    private record Desk(UnitCode unit, Role role) {}

    /** One of those who hold the role in the unit; the same number meets the same person. */
    Actor.Staff somebody(UnitCode unit, Role role, int number) {
        List<StaffMember> all =
                holders.computeIfAbsent(new Desk(unit, role), desk -> directory.holders(unit, role, day));
        if (all.isEmpty()) {
            throw new IllegalStateException("nobody is " + role + " in " + unit);
        }
        return all.get(Math.floorMod(number, all.size())).actor();
    }
}

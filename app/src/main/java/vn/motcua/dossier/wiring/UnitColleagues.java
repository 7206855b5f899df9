package vn.motcua.dossier.wiring;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.domain.Colleagues;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Asks the directory of staff. */
@Component
class UnitColleagues implements Colleagues {

    private final StaffDirectory staff;
    private final Clock clock;

    UnitColleagues(StaffDirectory staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public boolean hold(UnitCode unit, Role role, AccountId person) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return staff.holders(unit, role, today).stream()
                .anyMatch(member -> member.account().equals(person));
    }
}

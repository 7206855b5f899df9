package vn.motcua.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * Where people may file: any centre or one-stop unit of the province, whatever its area (NĐ 118/2025/NĐ-CP Art. 14), as
 * long as somebody there receives dossiers today.
 */
@Component
public class ReceivingUnits {

    private final Units units;
    private final StaffDirectory staff;
    private final Clock clock;

    ReceivingUnits(Units units, StaffDirectory staff, Clock clock) {
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    /** By name; reception points are left to those who come in person. */
    public List<Unit> open() {
        var receiving = units.inForce(today()).stream()
                .filter(unit -> unit.kind() == UnitKind.CENTRE || unit.kind() == UnitKind.ONE_STOP_UNIT)
                .toList();
        var filled = staff.rolesFilled(receiving.stream().map(Unit::code).toList(), today());
        return receiving.stream()
                .filter(unit -> filled.getOrDefault(unit.code(), Set.of()).contains(Role.RECEPTION_OFFICER))
                .toList();
    }

    /** The unit of that code, if people may file there today. */
    public Optional<Unit> open(String code) {
        return Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .flatMap(text -> open().stream()
                        .filter(unit -> unit.code().value().equals(text))
                        .findFirst());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}

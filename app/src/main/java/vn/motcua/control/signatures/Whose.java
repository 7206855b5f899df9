package vn.motcua.control.signatures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.organisation.Units;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeys.KeptKey;

/** Says in names whose keys are. */
@Component
class Whose {

    private final StaffDirectory staff;
    private final Units units;
    private final Clock clock;

    Whose(StaffDirectory staff, Units units, Clock clock) {
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    Map<SigningKeyId, String> of(List<KeptKey> keys) {
        var names = new HashMap<SigningKeyId, String>();
        keys.forEach(each -> names.put(each.key().id(), of(each.key())));
        return names;
    }

    String of(SigningKey key) {
        var holder = key.holder();
        var agency = key.agency();
        if (holder != null) {
            return staff.names(List.of(holder)).getOrDefault(holder, "");
        }
        return agency == null
                ? ""
                : units.find(agency, LocalDate.now(clock))
                        .map(unit -> unit.name().vietnamese())
                        .orElse(agency.value());
    }
}

package vn.motcua.payment;

import java.time.LocalDate;
import java.util.Set;
import vn.motcua.shared.Channel;
import vn.motcua.shared.UnitCode;

/**
 * On what a reduction may depend.
 *
 * @param filedOn the day whose rules hold
 * @param unit that receives
 * @param groups to which the payer is known to belong
 */
public record Circumstances(Channel channel, LocalDate filedOn, UnitCode unit, Set<String> groups) {

    public Circumstances {
        groups = Set.copyOf(groups);
    }
}

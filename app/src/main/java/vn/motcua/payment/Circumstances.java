package vn.motcua.payment;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Channel;
import vn.motcua.shared.UnitCode;

/**
 * On what a reduction may depend.
 *
 * @param filedOn the day whose rules hold
 * @param unit that receives; null while that is not known, then rules of single units do not hold
 * @param groups to which the payer is known to belong
 */
public record Circumstances(
        Channel channel, LocalDate filedOn, @Nullable UnitCode unit, Set<String> groups) {

    public Circumstances {
        groups = Set.copyOf(groups);
    }
}

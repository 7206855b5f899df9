package vn.motcua.organisation.areas;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.AreaSuccession;

/** The country on the eve of a day and on that day. */
record TwoStates(Map<AreaCode, Area> before, Map<AreaCode, Area> after, LocalDate day) {

    /** What became of districts and provinces, by what became of their communes. */
    Set<AreaSuccession> derive(List<AreaSuccession> ofCommunes) {
        Set<AreaSuccession> derived = new LinkedHashSet<>();
        for (AreaSuccession succession : ofCommunes) {
            AreaCode parent = parent(before, succession.predecessor());
            if (parent != null && parent.level() == AreaLevel.DISTRICT) {
                derived.add(new AreaSuccession(parent, succession.successor(), day));
                parent = parent(before, parent);
            }
            AreaCode province = parent(after, succession.successor());
            if (parent != null && province != null) {
                derived.add(new AreaSuccession(parent, province, day));
            }
        }
        return derived;
    }

    private static @Nullable AreaCode parent(Map<AreaCode, Area> state, AreaCode code) {
        Area area = state.get(code);
        return area == null ? null : area.parent();
    }
}

package vn.motcua.control.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UnitCode;

/** A unit with those below it. */
public record UnitBranch(Unit unit, List<UnitBranch> below) {

    /** Codes of the same length lie side by side, so that number 11 stands before number 101. */
    private static final Comparator<Unit> BY_NUMBER =
            Comparator.comparing((Unit unit) -> unit.code().value().length()).thenComparing(Unit::code);

    /** The trees that the units of one day make. */
    static List<UnitBranch> trees(List<Unit> units) {
        Map<@Nullable UnitCode, List<Unit>> byParent = new HashMap<>();
        units.forEach(unit ->
                byParent.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit));
        return below(null, byParent);
    }

    private static List<UnitBranch> below(@Nullable UnitCode parent, Map<@Nullable UnitCode, List<Unit>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .sorted(BY_NUMBER)
                .map(unit -> new UnitBranch(unit, below(unit.code(), byParent)))
                .toList();
    }
}

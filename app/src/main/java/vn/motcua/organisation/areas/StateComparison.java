package vn.motcua.organisation.areas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaDifference;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.AreaTally;

/** What is different between the country as the register has it and as a file has it. */
final class StateComparison {

    private static final Comparator<AreaDifference> BY_LEVEL_AND_CODE = Comparator.comparing(
                    (AreaDifference difference) -> difference.area().level())
            .thenComparing(difference -> difference.area().code());

    private final List<AreaDifference> differences = new ArrayList<>();
    private final Map<AreaLevel, Integer> unchanged = new EnumMap<>(AreaLevel.class);

    StateComparison(List<Area> registered, List<Area> inFile) {
        Map<AreaCode, Area> left = new HashMap<>();
        registered.forEach(area -> left.put(area.code(), area));
        for (Area area : inFile) {
            Area before = left.remove(area.code());
            if (before == null) {
                differences.add(new AreaDifference.Added(area));
            } else {
                compare(before, area);
            }
        }
        left.values().forEach(area -> differences.add(new AreaDifference.Ended(area)));
        differences.sort(BY_LEVEL_AND_CODE);
    }

    List<AreaDifference> differences() {
        return differences;
    }

    Map<AreaLevel, AreaTally> tallies() {
        Map<AreaLevel, AreaTally> tallies = new EnumMap<>(AreaLevel.class);
        for (AreaLevel level : AreaLevel.values()) {
            tallies.put(
                    level,
                    new AreaTally(
                            count(level, AreaDifference.Added.class),
                            count(level, AreaDifference.Changed.class),
                            count(level, AreaDifference.Ended.class),
                            unchanged.getOrDefault(level, 0)));
        }
        return tallies;
    }

    private void compare(Area before, Area after) {
        String old = before.name().vietnamese();
        String now = after.name().vietnamese();
        boolean changed = before.kind() != after.kind()
                || !Objects.equals(before.parent(), after.parent())
                || !Spelling.fold(old).equals(Spelling.fold(now));
        if (changed) {
            differences.add(new AreaDifference.Changed(before, after));
            return;
        }
        unchanged.merge(before.level(), 1, Integer::sum);
        if (!old.equals(now)) {
            differences.add(new AreaDifference.Respelled(before, after, Spelling.differsOnlyInToneMarks(old, now)));
        }
    }

    private int count(AreaLevel level, Class<? extends AreaDifference> sort) {
        return (int) differences.stream()
                .filter(difference ->
                        sort.isInstance(difference) && difference.area().level() == level)
                .count();
    }
}

package vn.motcua.process.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.process.Step;

/** Shares out a limit among the steps of a flow. */
final class TimeShares {

    private static final int WHOLE = 100;

    private final List<FlowPart> parts;
    private final Map<String, Integer> ends = new HashMap<>();

    private TimeShares(List<FlowPart> parts) {
        this.parts = parts;
    }

    /**
     * The steps with their working minutes. Each one gets the minutes between two marks on the way, rounded where the
     * mark stands, so that along the longest way nothing is lost to rounding.
     */
    static List<Step> steps(List<FlowPart> parts, long limitMinutes) {
        var shares = new TimeShares(parts);
        return parts.stream()
                .map(part -> part.taking(shares.minutes(part, limitMinutes)))
                .toList();
    }

    private long minutes(FlowPart part, long limitMinutes) {
        var end = end(part);
        return mark(end, limitMinutes) - mark(end - part.share(), limitMinutes);
    }

    private int end(FlowPart part) {
        var known = ends.get(part.key());
        if (known != null) {
            return known;
        }
        var start = parts.stream()
                .filter(other -> other.next().contains(part.key()))
                .mapToInt(this::end)
                .max()
                .orElse(0);
        ends.put(part.key(), start + part.share());
        return start + part.share();
    }

    private static long mark(int hundredths, long limitMinutes) {
        return Math.round((double) limitMinutes * hundredths / WHOLE);
    }
}

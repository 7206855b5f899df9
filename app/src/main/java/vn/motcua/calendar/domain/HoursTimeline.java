package vn.motcua.calendar.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WeekHours;

/** The weekly hours of a unit over time; while it has none of its own, those of the unit above it hold. */
public final class HoursTimeline {

    private final NavigableMap<LocalDate, Optional<WeekHours>> versions;
    private final @Nullable HoursTimeline above;

    private HoursTimeline(Map<LocalDate, Optional<WeekHours>> versions, @Nullable HoursTimeline above) {
        this.versions = new TreeMap<>(versions);
        this.above = above;
    }

    /**
     * The hours at the top, which every unit falls back on; the first version also holds for the days before it.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static HoursTimeline ofTheProvince(Map<LocalDate, Optional<WeekHours>> versions) {
        if (versions.isEmpty() || versions.containsValue(Optional.empty())) {
            throw new IllegalArgumentException("the province always has hours");
        }
        return new HoursTimeline(versions, null);
    }

    /** @param versions by the first day on which they hold; empty where the unit returns to the hours above it */
    public HoursTimeline below(Map<LocalDate, Optional<WeekHours>> versions) {
        return new HoursTimeline(versions, this);
    }

    WeekHours on(LocalDate day) {
        var version = versions.floorEntry(day);
        if (above != null) {
            return version == null ? above.on(day) : version.getValue().orElseGet(() -> above.on(day));
        }
        return (version == null ? versions.firstEntry() : version).getValue().orElseThrow();
    }
}

package vn.motcua.dossier.takeover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of an event log.
 *
 * @param texts attributes of the case that are texts, by key
 * @param dates attributes of the case that are dates, by key
 * @param steps in the order of the log
 */
record LoggedCase(Map<String, String> texts, Map<String, Instant> dates, List<Step> steps) {

    /** One event of the case; the resource is empty when the log names none. */
    record Step(String activity, String resource, Instant at) {}

    LoggedCase {
        texts = Map.copyOf(texts);
        dates = Map.copyOf(dates);
        steps = List.copyOf(steps);
    }

    String name() {
        return texts.getOrDefault("concept:name", "");
    }

    /** When it was handed in: as the log says, else its first event. */
    @Nullable
    Instant startedAt() {
        var said = dates.get("startdate");
        return said == null && !steps.isEmpty() ? steps.getFirst().at() : said;
    }
}

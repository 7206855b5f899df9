package vn.motcua.portal.find;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureSummary;
import vn.motcua.dossier.FilingCounts;
import vn.motcua.shared.ProcedureCode;

/** Puts what most people file for first; counted over a year, and not anew for every page. */
@Component
public class Popularity {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private record Counted(Instant at, Map<ProcedureCode, Integer> filed) {

        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    private final FilingCounts counts;
    private final Clock clock;
    private volatile @Nullable Counted last;

    Popularity(FilingCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** The most filed first; those filed equally often stay in their order. */
    public List<ProcedureSummary> mostFiledFirst(List<ProcedureSummary> procedures) {
        var filed = filed();
        return procedures.stream()
                .sorted(Comparator.comparingInt(each -> -filed.getOrDefault(each.code(), 0)))
                .toList();
    }

    private Map<ProcedureCode, Integer> filed() {
        var now = clock.instant();
        var known = last;
        if (known == null || !known.isFresh(now)) {
            known = new Counted(now, counts.since(LocalDate.now(clock).minusYears(1)));
            last = known;
        }
        return known.filed;
    }
}

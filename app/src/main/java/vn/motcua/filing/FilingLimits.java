package vn.motcua.filing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.filing.store.HourlyCounts;
import vn.motcua.filing.store.HourlyCounts.Kind;

/** How often one account, or one network address, may send something within an hour. Officers at a desk are not counted. */
@Component
public class FilingLimits {

    private final HourlyCounts counts;
    private final FilingSettings settings;
    private final Clock clock;

    FilingLimits(HourlyCounts counts, FilingSettings settings, Clock clock) {
        this.counts = counts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether it was too often; when it may be tried again stands in the refusal. */
    public Optional<FilingRefusal> exceeded(Filer filer, String address) {
        if (filer.assistant().isPresent()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return counts.fullUntil(Kind.ACCOUNT, filer.keeper(), settings.mostPerAccount(), now)
                .or(() -> counts.fullUntil(Kind.ADDRESS, address, settings.mostPerAddress(), now))
                .map(FilingRefusal.TooMany::new);
    }

    public void count(Filer filer, String address) {
        if (filer.assistant().isEmpty()) {
            counts.count(Kind.ACCOUNT, filer.keeper(), clock.instant());
            counts.count(Kind.ADDRESS, address, clock.instant());
        }
    }
}

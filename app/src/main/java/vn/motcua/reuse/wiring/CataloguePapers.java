package vn.motcua.reuse.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.reuse.PaperMapping;
import vn.motcua.reuse.PaperMappings;
import vn.motcua.reuse.domain.Proposals;
import vn.motcua.reuse.store.Mappings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.PaperName;

/** Reads the whole catalogue when the page is first looked at, and again after ten minutes. */
@Service
class CataloguePapers implements PaperMappings {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MOST_OPEN = 30;
    private static final int MOST_SETTLED = 200;
    private static final int LONGEST_NAME = 2000;

    private final Procedures procedures;
    private final Mappings mappings;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable Read latest;

    CataloguePapers(Procedures procedures, Mappings mappings, Clock clock) {
        this.procedures = procedures;
        this.mappings = mappings;
        this.clock = clock;
    }

    private record Read(Proposals proposals, Instant at) {}

    @Override
    public List<OpenPaper> open() {
        return proposals().open(mappings.all(), MOST_OPEN);
    }

    @Override
    public List<PaperMapping> settled() {
        return mappings.all().values().stream()
                .sorted(Comparator.comparing(PaperMapping::at).reversed())
                .limit(MOST_SETTLED)
                .toList();
    }

    @Override
    public Outcome<PaperMapping, CannotSettle> settle(
            String name, PaperMapping.Kind kind, @Nullable ReusableResult result, Actor.Staff by) {
        var key = PaperName.of(name).key();
        if (key.isEmpty() || name.length() > LONGEST_NAME) {
            return Outcome.refused(new CannotSettle("name"));
        }
        boolean isResult = kind == PaperMapping.Kind.RESULT;
        if (isResult && (result == null || (result.resultCode().isEmpty() && result.procedure() == null))) {
            return Outcome.refused(new CannotSettle("result"));
        }
        var mapping = new PaperMapping(key, name, kind, isResult ? result : null, clock.instant(), by.displayName());
        mappings.add(mapping, by);
        return Outcome.done(mapping);
    }

    private Proposals proposals() {
        reading.lock();
        try {
            var now = clock.instant();
            if (latest == null || Duration.between(latest.at(), now).abs().compareTo(FRESH) > 0) {
                latest = new Read(read(), now);
            }
            return latest.proposals();
        } finally {
            reading.unlock();
        }
    }

    private Proposals read() {
        var proposals = new Proposals();
        procedures.searchAll(ProcedureQuery.of("", LocalDate.now(clock))).forEach(proposals::add);
        return proposals;
    }
}

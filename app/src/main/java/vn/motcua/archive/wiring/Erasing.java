package vn.motcua.archive.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.ArchiveRefusal;
import vn.motcua.archive.Erasure;
import vn.motcua.archive.Holding;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.archive.spi.ArchivePart;
import vn.motcua.archive.store.ArchiveStore;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Ends the keeping of files, in one transaction with what is written down of it. */
@Component
class Erasing {

    private final List<ArchivePart> parts;
    private final ArchiveStore store;
    private final Clock clock;

    Erasing(List<ArchivePart> parts, ArchiveStore store, Clock clock) {
        this.parts = List.copyOf(parts);
        this.store = store;
        this.clock = clock;
    }

    /** Of two who erase the same at once, the key of the record lets one. */
    @Transactional
    public Outcome<Erasure, ArchiveRefusal> erase(
            Dossier dossier, Holding holding, Erasure.Decision decision, Actor.Staff by) {
        Optional<ArchiveRefusal> refusal = refusal(holding, decision);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<String> files = parts.stream()
                .flatMap(part -> part.erase(dossier, by).stream())
                .map(Erasing::line)
                .toList();
        var erasure = new Erasure(decision, clock.instant(), by.displayName(), files.size());
        store.add(holding, erasure, by.account().value(), files);
        return Outcome.done(erasure);
    }

    private Optional<ArchiveRefusal> refusal(Holding holding, Erasure.Decision decision) {
        LocalDate today = LocalDate.now(clock);
        Erasure before = holding.erasure();
        if (before != null) {
            return Optional.of(new ArchiveRefusal.Erased(before.decision().number()));
        } else if (holding.keptUntil().isEmpty()) {
            return Optional.of(new ArchiveRefusal.KeptForEver());
        } else if (!holding.rule().verified()) {
            return Optional.of(new ArchiveRefusal.RuleNotVerified());
        }
        LocalDate until = holding.keptUntil().get();
        if (!today.isAfter(until)) {
            return Optional.of(new ArchiveRefusal.PeriodRuns(until));
        }
        boolean inTime = decision.date().isAfter(until) && !decision.date().isAfter(today);
        return inTime ? Optional.empty() : Optional.of(new ArchiveRefusal.DecisionOutOfTime(until.plusDays(1)));
    }

    private static String line(ArchiveItem item) {
        return item.folder() + ": " + item.name()
                + (item.content() instanceof ArchiveItem.Content.Kept(var file) ? " (" + file + ")" : "");
    }
}

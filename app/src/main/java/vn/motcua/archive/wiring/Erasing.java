package vn.motcua.archive.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.ArchiveRefusal;
import vn.motcua.archive.Erasure;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Proposal;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.archive.spi.ArchivePart;
import vn.motcua.archive.store.ArchiveStore;
import vn.motcua.archive.store.ErasureProposals;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Ends the keeping of files, in one transaction with what is written down of it. */
@Component
class Erasing {

    private final List<ArchivePart> parts;
    private final ArchiveStore store;
    private final ErasureProposals proposals;
    private final Clock clock;

    Erasing(List<ArchivePart> parts, ArchiveStore store, ErasureProposals proposals, Clock clock) {
        this.parts = List.copyOf(parts);
        this.store = store;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Of two who erase the same at once, the key of the record lets one. */
    @Transactional
    public Outcome<Erasure, ArchiveRefusal> erase(
            Dossier dossier, Holding holding, Erasure.Decision decision, Actor.Staff by) {
        Optional<ArchiveRefusal> refusal = notYet(holding).or(() -> outOfTime(holding, decision));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Proposal proposal = holding.proposal();
        if (proposal == null) {
            return Outcome.refused(new ArchiveRefusal.NotProposed());
        }
        if (proposal.account().equals(by.account())) {
            return Outcome.refused(new ArchiveRefusal.OwnProposal());
        }
        if (!proposals.decided(proposal, by, clock.instant())) {
            return Outcome.refused(new ArchiveRefusal.NotProposed());
        }
        List<String> files = parts.stream()
                .flatMap(part -> part.erase(dossier, by).stream())
                .map(Erasing::line)
                .toList();
        var erasure = new Erasure(decision, clock.instant(), by.displayName(), files.size());
        store.add(holding, proposal, erasure, by.account().value(), files);
        return Outcome.done(erasure);
    }

    Outcome<Proposal, ArchiveRefusal> propose(Holding holding, String reason, Actor.Staff by) {
        Optional<ArchiveRefusal> refusal = notYet(holding);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var proposal = new Proposal(UUID.randomUUID(), reason, clock.instant(), by.account(), by.displayName());
        return proposals.add(holding.dossier(), proposal)
                ? Outcome.done(proposal)
                : Outcome.refused(new ArchiveRefusal.ProposedAlready());
    }

    Outcome<Proposal, ArchiveRefusal> reject(Holding holding, String note, Actor.Staff by) {
        Proposal proposal = holding.proposal();
        return proposal != null && proposals.rejected(proposal, note, by, clock.instant())
                ? Outcome.done(proposal)
                : Outcome.refused(new ArchiveRefusal.NotProposed());
    }

    private Optional<ArchiveRefusal> notYet(Holding holding) {
        Erasure before = holding.erasure();
        if (before != null) {
            return Optional.of(new ArchiveRefusal.Erased(before.decision().number()));
        } else if (holding.keptUntil().isEmpty()) {
            return Optional.of(new ArchiveRefusal.KeptForEver());
        } else if (!holding.rule().verified()) {
            return Optional.of(new ArchiveRefusal.RuleNotVerified());
        }
        LocalDate until = holding.keptUntil().get();
        return LocalDate.now(clock).isAfter(until)
                ? Optional.empty()
                : Optional.of(new ArchiveRefusal.PeriodRuns(until));
    }

    private Optional<ArchiveRefusal> outOfTime(Holding holding, Erasure.Decision decision) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = holding.keptUntil().orElseThrow();
        boolean inTime = decision.date().isAfter(until) && !decision.date().isAfter(today);
        return inTime ? Optional.empty() : Optional.of(new ArchiveRefusal.DecisionOutOfTime(until.plusDays(1)));
    }

    private static String line(ArchiveItem item) {
        return item.folder() + ": " + item.name()
                + (item.content() instanceof ArchiveItem.Content.Kept(var file) ? " (" + file + ")" : "");
    }
}

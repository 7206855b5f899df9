package vn.motcua.reuse.wiring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.reuse.Prospect;
import vn.motcua.reuse.domain.Asked;
import vn.motcua.reuse.store.HeldComponents;
import vn.motcua.reuse.store.Ledger;
import vn.motcua.reuse.store.Ledger.Fate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultRefusal;

/**
 * Whatever door a dossier comes in by: no paper rests on a document of the vault without its use being written there,
 * and each paper is counted; within the transaction of the act.
 */
@Service
class PapersOfMovedDossiers {

    private static final String SUBJECT = "DOSSIER";

    private final Vault vault;
    private final Procedures procedures;
    private final OfferFinder finder;
    private final HeldComponents held;
    private final Ledger ledger;

    PapersOfMovedDossiers(Vault vault, Procedures procedures, OfferFinder finder, HeldComponents held, Ledger ledger) {
        this.vault = vault;
        this.procedures = procedures;
        this.finder = finder;
        this.held = held;
        this.ledger = ledger;
    }

    /** An event that says something of papers. @param isCount whether the papers were looked through by an officer */
    private record Said(List<Component> components, String occasion, boolean isCount) {}

    @EventListener
    void moved(DossierMoved moved) {
        RecordedEvent latest = null;
        Said said = null;
        for (var event : moved.events()) {
            var says = says(event.event());
            if (says != null) {
                latest = event;
                said = says;
            }
        }
        if (said == null || latest == null) {
            return;
        }
        var documents = new HashMap<String, VaultDocument>();
        for (var component : said.components()) {
            used(moved.after(), component, latest.actor())
                    .ifPresent(document -> documents.put(component.code(), document));
            held.keep(moved.after(), component, latest.at());
        }
        if (said.isCount()) {
            count(moved.after(), said, latest.at(), documents);
        }
    }

    private static @Nullable Said says(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Filed e -> new Said(e.components(), "FILED", false);
            case DossierEvent.Received e -> new Said(e.components(), "RECEIVED", true);
            case DossierEvent.IssuedOnTheSpot e -> new Said(e.components(), "ON_THE_SPOT", true);
            case DossierEvent.SupplementSent e -> new Said(e.components(), "SENT", false);
            case DossierEvent.SupplementAccepted e -> new Said(e.components(), "SUPPLEMENT", true);
            case DossierEvent.ComponentsSettled e ->
                new Said(e.components(), "SETTLED", e.components().stream().anyMatch(PapersOfMovedDossiers::isTaken));
            default -> null;
        };
    }

    private Optional<VaultDocument> used(Dossier dossier, Component component, Actor by) {
        var evidence = component.evidence();
        if (evidence == null || evidence.source() == null) {
            return Optional.empty();
        }
        var owner = dossier.filing().parties().owner().identifier();
        var holder = vault.find(evidence.source()).map(VaultDocument::owner).orElse(owner);
        var reason = holder.equals(owner) ? ReuseReasons.OWN : ReuseReasons.FOR_OTHER;
        var purpose = new Purpose(SUBJECT, dossier.id().value(), component.code(), reason);
        return switch (vault.use(evidence.source(), holder, purpose, by)) {
            case Outcome.Done<VaultDocument, VaultRefusal>(var document) -> Optional.of(document);
            case Outcome.Refused<VaultDocument, VaultRefusal>(var refusal) ->
                throw new UseRefused(component.code(), refusal);
        };
    }

    private void count(Dossier dossier, Said said, Instant at, Map<String, VaultDocument> used) {
        var components = said.occasion().equals("SETTLED")
                ? said.components().stream()
                        .filter(PapersOfMovedDossiers::isTaken)
                        .toList()
                : said.components();
        var offers = finder.find(dossier.filing().parties(), asked(dossier, components), dossier.id());
        var fates = new ArrayList<Fate>();
        for (int index = 0; index < components.size(); index++) {
            var component = components.get(index);
            fates.add(fate(component, offers.get(index).prospect(), used.get(component.code())));
        }
        ledger.papers(dossier, at, said.occasion(), fates);
        ledger.offers(
                dossier.id(),
                at,
                offers.stream()
                        .filter(paper -> paper.prospect() == Prospect.OFFERED)
                        .toList());
    }

    private static Fate fate(Component component, Prospect prospect, @Nullable VaultDocument document) {
        var code = component.code();
        var name = component.name();
        if (component.state() == State.REPLACED_BY_LOOK_UP) {
            return new Fate(code, name, true, Fate.Kind.TAKEN, "LOOK_UP");
        }
        if (document != null) {
            return new Fate(code, name, true, Fate.Kind.TAKEN, document.origin().name());
        }
        var kind = prospect == Prospect.OFFERED ? Fate.Kind.NOT_TAKEN : Fate.Kind.NOT_OFFERED;
        return new Fate(code, name, prospect.isEligible(), kind, prospect.name());
    }

    private List<Asked> asked(Dossier dossier, List<Component> components) {
        var snapshot = dossier.filing().procedure();
        var known = procedures
                .version(snapshot.version())
                .flatMap(version -> version.content().caseOf(snapshot.caseKey()))
                .map(Asked::by)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Asked::code, Function.identity(), (one, _) -> one));
        return components.stream()
                .map(component ->
                        known.getOrDefault(component.code(), new Asked(component.code(), component.name(), null)))
                .toList();
    }

    private static boolean isTaken(Component component) {
        return component.state() == State.REUSED || component.state() == State.REPLACED_BY_LOOK_UP;
    }
}

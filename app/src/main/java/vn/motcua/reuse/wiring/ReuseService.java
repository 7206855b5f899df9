package vn.motcua.reuse.wiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Parties;
import vn.motcua.reuse.Choice;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.reuse.Reuse;
import vn.motcua.reuse.ReuseRefusal;
import vn.motcua.reuse.domain.Asked;
import vn.motcua.reuse.store.Ledger;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.VaultViews;

@Service
class ReuseService implements Reuse {

    private final Procedures procedures;
    private final OfferFinder finder;
    private final ChosenPapers chosen;
    private final VaultViews views;
    private final Ledger ledger;
    private final TransactionTemplate transactions;

    ReuseService(
            Procedures procedures,
            OfferFinder finder,
            ChosenPapers chosen,
            VaultViews views,
            Ledger ledger,
            TransactionTemplate transactions) {
        this.procedures = procedures;
        this.finder = finder;
        this.chosen = chosen;
        this.views = views;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    @Override
    public List<PaperOffers> offers(Parties parties, ProcedureVersion procedure, String caseKey) {
        var content = procedure.content();
        var asked = content.caseOf(caseKey).orElseGet(() -> content.cases().getFirst());
        return finder.find(parties, Asked.by(asked), null);
    }

    @Override
    public List<PaperOffers> offers(Dossier dossier) {
        var snapshot = dossier.filing().procedure();
        return procedures
                .version(snapshot.version())
                .flatMap(version -> version.content().caseOf(snapshot.caseKey()))
                .map(asked -> finder.find(dossier.filing().parties(), Asked.by(asked), dossier.id()))
                .orElse(List.of());
    }

    @Override
    public void noteShown(List<PaperOffers> offers, UUID matter, Actor by) {
        var documents = offers.stream()
                .flatMap(paper -> paper.offers().stream())
                .flatMap(offer -> Offers.document(offer.token()).stream())
                .distinct()
                .toList();
        if (!documents.isEmpty()) {
            views.noteShown(documents, new Purpose("INTAKE", matter, "", "OFFER"), by);
        }
    }

    @Override
    public Outcome<Dossier, ReuseRefusal> with(
            Parties parties,
            List<Component> components,
            Map<String, Choice> choices,
            Actor by,
            Function<List<Component>, Outcome<Dossier, DossierRefusal>> act) {
        if (choices.isEmpty()) {
            return plain(() -> act.apply(components));
        }
        return switch (chosen.find(parties, components, choices, by)) {
            case Outcome.Refused<List<TakenPaper>, ReuseRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<List<TakenPaper>, ReuseRefusal>(var taken) ->
                twice(() -> together(parties, components, choices, taken, by, act));
        };
    }

    /** A dossier that others changed meanwhile makes the transaction fail; the second time the act sees what they did. */
    private static Outcome<Dossier, ReuseRefusal> twice(Supplier<Outcome<Dossier, ReuseRefusal>> act) {
        try {
            return act.get();
        } catch (DuplicateKeyException | UncategorizedSQLException | UnexpectedRollbackException somebodyWasFaster) {
            return act.get();
        }
    }

    private static Outcome<Dossier, ReuseRefusal> plain(Supplier<Outcome<Dossier, DossierRefusal>> act) {
        try {
            return ofDossier(act.get());
        } catch (UseRefused refused) {
            return Outcome.refused(new ReuseRefusal.OfVault(refused.component(), refused.refusal()));
        }
    }

    private Outcome<Dossier, ReuseRefusal> together(
            Parties parties,
            List<Component> components,
            Map<String, Choice> choices,
            List<TakenPaper> taken,
            Actor by,
            Function<List<Component>, Outcome<Dossier, DossierRefusal>> act) {
        try {
            return transactions.execute(transaction -> {
                var outcome = ofDossier(act.apply(settled(components, taken, by)));
                if (outcome instanceof Outcome.Done<Dossier, ReuseRefusal>(var dossier)) {
                    note(dossier, parties, choices, taken, by);
                } else {
                    transaction.setRollbackOnly();
                }
                return outcome;
            });
        } catch (UseRefused refused) {
            return Outcome.refused(new ReuseRefusal.OfVault(refused.component(), refused.refusal()));
        }
    }

    private List<Component> settled(List<Component> components, List<TakenPaper> taken, Actor by) {
        var settled = new HashMap<String, Component>();
        taken.forEach(paper -> settled.put(paper.component().code(), chosen.settle(paper, by)));
        var all = new ArrayList<Component>();
        components.forEach(component -> all.add(settled.getOrDefault(component.code(), component)));
        return all;
    }

    private void note(Dossier dossier, Parties parties, Map<String, Choice> choices, List<TakenPaper> taken, Actor by) {
        choices.forEach((component, choice) -> {
            if (choice instanceof Choice.Decline(var reason)) {
                ledger.refusal(dossier.id(), component, reason, by);
            }
        });
        for (var paper : taken) {
            if (paper instanceof TakenPaper.FromPopulation(var component)) {
                var number = parties.owner().identifier();
                ledger.lookUp(dossier.id(), component.code(), number, component.name(), by);
            }
        }
    }

    private static Outcome<Dossier, ReuseRefusal> ofDossier(Outcome<Dossier, DossierRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Dossier, DossierRefusal>(var dossier) -> Outcome.done(dossier);
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) ->
                Outcome.refused(new ReuseRefusal.OfDossier(refusal));
        };
    }
}

package vn.motcua.reuse.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Parties;
import vn.motcua.reuse.Choice;
import vn.motcua.reuse.ReuseRefusal;
import vn.motcua.reuse.spi.PopulationRegister;
import vn.motcua.reuse.store.HeldComponents;
import vn.motcua.reuse.store.HeldComponents.Held;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;

/** Finds what was chosen, asks the population register where that was chosen, and settles the papers. */
@org.springframework.stereotype.Component
class ChosenPapers {

    private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern IN_DOSSIER = Pattern.compile(Offers.DOSSIER + "(" + UUID_PATTERN + "):(.{1,100})");

    private final Vault vault;
    private final HeldComponents held;
    private final @Nullable PopulationRegister register;

    ChosenPapers(Vault vault, HeldComponents held, ObjectProvider<PopulationRegister> register) {
        this.vault = vault;
        this.held = held;
        this.register = register.getIfAvailable();
    }

    /** What was taken, in the order of the papers; to be called before a transaction, since the register may be slow. */
    Outcome<List<TakenPaper>, ReuseRefusal> find(
            Parties parties, List<Component> components, Map<String, Choice> choices, Actor by) {
        var taken = new ArrayList<TakenPaper>();
        for (var component : components) {
            if (choices.get(component.code()) instanceof Choice.Take(var token)) {
                var found = find(component, token, parties, by);
                if (found instanceof Outcome.Refused<TakenPaper, ReuseRefusal>(var refusal)) {
                    return Outcome.refused(refusal);
                }
                taken.add(found.orThrow());
            }
        }
        return Outcome.done(taken);
    }

    /** The paper as it goes into the dossier. What an earlier dossier holds goes into the vault on its way. */
    Component settle(TakenPaper taken, Actor by) {
        return switch (taken) {
            case TakenPaper.FromVault paper -> paper.settled();
            case TakenPaper.FromPopulation paper -> paper.settled();
            case TakenPaper.FromDossier(var component, var found) ->
                new TakenPaper.FromVault(component, vault.put(asNew(found), by).orThrow()).settled();
        };
    }

    private Outcome<TakenPaper, ReuseRefusal> find(Component component, String token, Parties parties, Actor by) {
        if (token.equals(Offers.POPULATION)) {
            return ask(component, parties, by);
        }
        return inVault(component, token)
                .or(() -> inDossier(component, token, parties))
                .<Outcome<TakenPaper, ReuseRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ReuseRefusal.OfferGone(component.code(), component.name())));
    }

    private Optional<TakenPaper> inVault(Component component, String token) {
        return Offers.document(token)
                .flatMap(vault::find)
                .map(document -> new TakenPaper.FromVault(component, document));
    }

    private Optional<TakenPaper> inDossier(Component component, String token, Parties parties) {
        var named = IN_DOSSIER.matcher(token);
        return named.matches()
                ? held.find(new DossierId(UUID.fromString(named.group(1))), named.group(2))
                        .filter(each -> each.owner().equals(parties.owner().identifier()))
                        .map(each -> new TakenPaper.FromDossier(component, each))
                : Optional.empty();
    }

    private Outcome<TakenPaper, ReuseRefusal> ask(Component component, Parties parties, Actor by) {
        if (register == null) {
            return Outcome.refused(new ReuseRefusal.OfferGone(component.code(), component.name()));
        }
        var owner = parties.owner();
        var question = new PopulationRegister.Question(
                owner.identifier(), owner.name(), component.name(), UUID.randomUUID(), by);
        return switch (register.ask(question)) {
            case PopulationRegister.Answer.Confirmed _ -> Outcome.done(new TakenPaper.FromPopulation(component));
            case PopulationRegister.Answer.NotConfirmed _ ->
                Outcome.refused(new ReuseRefusal.NotConfirmed(component.code(), component.name()));
            case PopulationRegister.Answer.Away _ -> Outcome.refused(new ReuseRefusal.RegisterAway(component.code()));
        };
    }

    private static NewVaultDocument asNew(Held held) {
        return new NewVaultDocument(
                "COMPONENT/" + held.dossier() + "/" + held.component(),
                held.owner(),
                held.ownerName(),
                "",
                null,
                held.name().length() > 500 ? held.name().substring(0, 500) : held.name(),
                "",
                "",
                Offers.day(held),
                null,
                VaultDocument.Origin.COMPONENT,
                VaultDocument.Signed.UNSIGNED,
                held.file(),
                held.unit(),
                null);
    }
}

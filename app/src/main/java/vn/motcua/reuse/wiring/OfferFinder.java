package vn.motcua.reuse.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.reuse.Offer;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.reuse.Prospect;
import vn.motcua.reuse.domain.Asked;
import vn.motcua.reuse.domain.Kind;
import vn.motcua.reuse.spi.PopulationRegister;
import vn.motcua.reuse.store.HeldComponents;
import vn.motcua.reuse.store.HeldComponents.Held;
import vn.motcua.reuse.store.Mappings;
import vn.motcua.shared.DossierId;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Fit;
import vn.motcua.vault.PaperName;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;

/** Looks what is held for the papers of a dossier: a handful of queries, however many papers there are. */
@Component
class OfferFinder {

    private static final int MOST_OFFERS = 5;

    private final Vault vault;
    private final Consents consents;
    private final HeldComponents held;
    private final Mappings mappings;
    private final boolean hasRegister;
    private final Clock clock;

    OfferFinder(
            Vault vault,
            Consents consents,
            HeldComponents held,
            Mappings mappings,
            ObjectProvider<PopulationRegister> register,
            Clock clock) {
        this.vault = vault;
        this.consents = consents;
        this.held = held;
        this.mappings = mappings;
        this.hasRegister = register.getIfAvailable() != null;
        this.clock = clock;
    }

    /** @param except the dossier itself, whose own papers are no offer to it; null before it exists */
    List<PaperOffers> find(Parties parties, List<Asked> papers, @Nullable DossierId except) {
        var kinds = papers.stream()
                .map(paper ->
                        Kind.of(paper, mappings.of(PaperName.of(paper.name())).orElse(null)))
                .toList();
        var search = new Search(parties, kinds, except);
        var found = new ArrayList<PaperOffers>();
        for (int index = 0; index < papers.size(); index++) {
            found.add(search.of(papers.get(index), index));
        }
        return found;
    }

    /** The search for one dossier: what is asked of the stores is asked once for all of its papers. */
    private final class Search {

        private final Party owner;
        private final Parties parties;
        private final List<Kind> kinds;
        private final LocalDate today = LocalDate.now(clock);
        private final boolean hasObjected;
        private final List<List<VaultDocument>> inVault;
        private final List<Held> components;
        private @Nullable List<VaultDocument> everything;
        private @Nullable List<List<VaultDocument>> ofOthers;

        Search(Parties parties, List<Kind> kinds, @Nullable DossierId except) {
            this.parties = parties;
            this.owner = parties.owner();
            this.kinds = kinds;
            var number = owner.identifier();
            this.hasObjected = !number.isEmpty() && !consents.allows(number, ReuseReasons.OWN);
            boolean isOpen = !number.isEmpty() && !hasObjected;
            var needs = kinds.stream().map(Kind::need).toList();
            this.inVault = isOpen ? vault.candidates(number, needs, today) : List.of();
            this.components = isOpen
                    ? held.of(number).stream()
                            .filter(each -> !each.dossier().equals(except))
                            .toList()
                    : List.of();
        }

        PaperOffers of(Asked paper, int index) {
            var kind = kinds.get(index);
            if (!kind.isReusable()) {
                return none(paper, Prospect.NOT_REUSABLE);
            }
            var offers = offers(paper, index);
            return offers.isEmpty()
                    ? none(paper, whyNothing(kind, index))
                    : new PaperOffers(paper.code(), paper.name(), Prospect.OFFERED, offers);
        }

        private List<Offer> offers(Asked paper, int index) {
            var documents = inVault.isEmpty() ? List.<VaultDocument>of() : inVault.get(index);
            var name = PaperName.of(paper.name());
            var population = kinds.get(index).byPopulation() && canAskRegister()
                    ? Stream.of(Offers.population())
                    : Stream.<Offer>of();
            return Stream.of(documents.stream().map(Offers::of), earlier(name), population, agreedByOthers(index))
                    .flatMap(each -> each)
                    .limit(MOST_OFFERS)
                    .toList();
        }

        /** What lies in the vault is offered by the vault or not at all: it knows what expired or was revoked. */
        private Stream<Offer> earlier(PaperName name) {
            if (name.isForOneOccasion() || components.isEmpty()) {
                return Stream.of();
            }
            var known = everything().stream().map(VaultDocument::file).collect(Collectors.toCollection(HashSet::new));
            return components.stream()
                    .filter(each -> known.add(each.file()))
                    .filter(each -> name.likeness(PaperName.of(each.name())) >= PaperName.ALIKE)
                    .map(Offers::of);
        }

        private Stream<Offer> agreedByOthers(int index) {
            return ofOthers().get(index).stream()
                    .filter(document -> consents.allows(document.owner(), ReuseReasons.FOR_OTHER))
                    .map(Offers::of);
        }

        private Prospect whyNothing(Kind kind, int index) {
            if (!ofOthers().get(index).isEmpty()) {
                return Prospect.OTHER_OWNER;
            }
            boolean wasHeld = everything().stream()
                    .anyMatch(document -> Fit.of(kind.need(), document).isPresent());
            if (wasHeld) {
                return hasObjected ? Prospect.OBJECTED : Prospect.EXPIRED;
            }
            if (!kind.isMapped()) {
                return Prospect.NO_MAPPING;
            }
            if (owner.identifier().isEmpty()) {
                return Prospect.NO_NUMBER;
            }
            return kind.byPopulation() && !hasRegister ? Prospect.NO_REGISTER : Prospect.NOTHING_HELD;
        }

        private boolean canAskRegister() {
            return hasRegister && owner.kind() == Party.Kind.CITIZEN && IdNumber.isWellFormed(owner.identifier());
        }

        private List<VaultDocument> everything() {
            if (everything == null) {
                everything = owner.identifier().isEmpty() ? List.of() : vault.of(owner.identifier());
            }
            return everything;
        }

        /** What is held for the submitter and the subject, by paper. */
        private List<List<VaultDocument>> ofOthers() {
            if (ofOthers == null) {
                var needs = kinds.stream().map(Kind::need).toList();
                var each = Stream.of(parties.submitter(), parties.subject())
                        .filter(Objects::nonNull)
                        .map(Party::identifier)
                        .filter(number -> !number.isEmpty() && !number.equals(owner.identifier()))
                        .distinct()
                        .map(number -> vault.candidates(number, needs, today))
                        .toList();
                var joined = new ArrayList<List<VaultDocument>>();
                for (int index = 0; index < kinds.size(); index++) {
                    int paper = index;
                    joined.add(each.stream()
                            .flatMap(found -> found.get(paper).stream())
                            .toList());
                }
                ofOthers = joined;
            }
            return ofOthers;
        }

        private static PaperOffers none(Asked paper, Prospect prospect) {
            return new PaperOffers(paper.code(), paper.name(), prospect, List.of());
        }
    }
}

package vn.motcua.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.Question;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Ground;
import vn.motcua.vault.Need;
import vn.motcua.vault.OwnerStores;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;

/** What a form asks about papers that lie in the store of whoever files it: their numbers, when and by whom they were issued. */
@Component
class HeldFacts {

    private final Vault vault;
    private final OwnerStores stores;
    private final Consents consents;
    private final Clock clock;

    HeldFacts(Vault vault, OwnerStores stores, Consents consents, Clock clock) {
        this.vault = vault;
        this.stores = stores;
        this.consents = consents;
        this.clock = clock;
    }

    /** Of papers of which the owner, whose identity is proven, holds exactly one in force; every look is written down. */
    Facts of(FormVersion form, Draft draft, Filer.Self filer) {
        var papers = papers(form);
        var owner = filer.applicant()
                .provenIdentifier()
                .filter(draft.content().parties().owner().identifier()::equals);
        if (papers.isEmpty() || owner.isEmpty() || !consents.allows(owner.get(), Ground.OWN_DOSSIER)) {
            return Facts.none();
        }
        var needs =
                papers.stream().map(paper -> new Need(Set.of(), null, paper)).toList();
        var found = vault.candidates(owner.get(), needs, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        var facts = Facts.none();
        for (int index = 0; index < papers.size(); index++) {
            if (found.get(index).size() == 1) {
                var document = found.get(index).getFirst();
                stores.show(owner.get(), document.id(), draft.id().value(), filer.actor());
                facts.and(facts(papers.get(index), document));
            }
        }
        return facts;
    }

    private static List<String> papers(FormVersion form) {
        return form.content()
                .questions()
                .flatMap(Question::all)
                .flatMap(question -> Facts.paperOf(question.autofill()).stream())
                .distinct()
                .toList();
    }

    private static Facts facts(String paper, VaultDocument document) {
        return Facts.none()
                .with(Facts.ofPaper("paper.number", paper), document.number(), Origin.VAULT)
                .with(Facts.ofPaper("paper.issuer", paper), document.issuer(), Origin.VAULT)
                .with(
                        Facts.ofPaper("paper.issuedOn", paper),
                        document.issuedOn().toString(),
                        Origin.VAULT);
    }
}

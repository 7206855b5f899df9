package vn.motcua.counter.vault;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.DossierId;
import vn.motcua.vault.Ground;
import vn.motcua.vault.OwnerRequest;
import vn.motcua.vault.OwnerStore;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Origin;
import vn.motcua.vault.VaultDocument.Standing;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Puts an owner's store into words that the owner understands. */
@Component
class StoreViews {

    private final Dossiers dossiers;
    private final UnitNames units;
    private final Clock clock;

    StoreViews(Dossiers dossiers, UnitNames units, Clock clock) {
        this.dossiers = dossiers;
        this.units = units;
        this.clock = clock;
    }

    StoreView of(OwnerRequest request, OwnerStore store, Page page) {
        return new StoreView(
                request,
                store.documents(),
                store.accesses().stream().map(access -> line(access, page)).toList(),
                store.grounds(),
                store.statements(),
                store.grounds().stream().map(ground -> statement(ground, page)).toList(),
                store.documents().stream()
                        .filter(document ->
                                document.standing() == Standing.IN_FORCE && document.origin() != Origin.RESULT)
                        .map(document -> Choice.of(document.id().toString(), named(document, page)))
                        .toList());
    }

    private StoreView.Line line(VaultAccess access, Page page) {
        var unit = access.unit()
                .map(code -> ", "
                        + units.of(code, LocalDate.now(clock), page.language().locale()))
                .orElse("");
        return new StoreView.Line(
                access.at(),
                access.by() + unit,
                page.t("vault.access." + access.kind()),
                access.documentName(),
                purpose(access, page));
    }

    private String purpose(VaultAccess access, Page page) {
        var words = StoreWords.of(access.reason(), page);
        return access.subjectKind().equals("DOSSIER")
                ? dossiers.find(new DossierId(access.subject()))
                        .map(dossier -> page.t("counter.vault.for-dossier", words, dossier.code()))
                        .orElse(words)
                : words;
    }

    private static Choice statement(Ground ground, Page page) {
        var value = ground.reason() + ":" + ground.opposite();
        var act = page.t("counter.vault.say." + ground.basis() + "." + ground.opposite());
        return Choice.of(value, act + ": " + StoreWords.of(ground.reason(), page));
    }

    private static String named(VaultDocument document, Page page) {
        return document.name()
                + (document.number().isEmpty() ? "" : " " + document.number())
                + ", " + page.date(document.issuedOn());
    }
}

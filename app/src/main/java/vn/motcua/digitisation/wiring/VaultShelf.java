package vn.motcua.digitisation.wiring;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisationRefusal.Because;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.store.PaperRows;
import vn.motcua.digitisation.store.PaperWriting;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultRefusal;

/** Hands a verified paper to the store of the one whom it names; one that names nobody by number has no store to go to. */
@Component
class VaultShelf {

    private static final int LONGEST_OWNER = 40;

    private final Vault vault;
    private final PaperWriting writing;
    private final Dossiership dossiers;

    VaultShelf(Vault vault, PaperWriting writing, Dossiership dossiers) {
        this.vault = vault;
        this.writing = writing;
        this.dossiers = dossiers;
    }

    Outcome<DigitisedPaper, DigitisationRefusal> put(Dossier dossier, PaperRows.Record record, Actor.Staff by) {
        var paper = record.paper();
        var described = Objects.requireNonNull(paper.described());
        if (described.ownerNumber().isBlank() || described.ownerNumber().length() > LONGEST_OWNER) {
            return Outcome.done(paper);
        }
        return switch (vault.put(document(dossier, record), by)) {
            case Outcome.Done<VaultDocument, VaultRefusal>(var kept) -> {
                writing.putIntoVault(paper.id(), kept.id());
                yield Outcome.done(paper);
            }
            case Outcome.Refused<VaultDocument, VaultRefusal>(var refusal) -> Outcome.refused(new Because(refusal));
        };
    }

    private NewVaultDocument document(Dossier dossier, PaperRows.Record record) {
        var paper = record.paper();
        var described = Objects.requireNonNull(paper.described());
        var resultOf = dossiers.required(dossier, paper.place().component())
                .flatMap(required -> Optional.ofNullable(required.resultOf()));
        var replaced =
                Optional.ofNullable(record.vault()).map(VaultDocumentId::new).orElse(null);
        return new NewVaultDocument(
                "COMPONENT/" + paper.id() + "/" + paper.version(),
                described.ownerNumber(),
                described.ownerName(),
                resultOf.map(ReusableResult::resultCode).orElse(""),
                resultOf.map(ReusableResult::procedure).orElse(null),
                described.kind(),
                described.number(),
                described.issuer(),
                Objects.requireNonNull(described.issuedOn()),
                described.validTo(),
                VaultDocument.Origin.COMPONENT,
                paper.signed(),
                paper.file(),
                paper.unit(),
                replaced);
    }
}

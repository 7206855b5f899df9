package vn.motcua.reuse.wiring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.reuse.Offer;
import vn.motcua.reuse.Offer.Source;
import vn.motcua.reuse.store.HeldComponents.Held;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.VaultDocument;

/** Offers made of what is held, and the names that they go by in forms. */
final class Offers {

    static final String VAULT = "vault:";
    static final String DOSSIER = "dossier:";
    static final String POPULATION = "population";

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final Pattern IN_VAULT = Pattern.compile(VAULT + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private Offers() {}

    /** The document that a token names, if it names one. */
    static Optional<VaultDocumentId> document(String token) {
        var named = IN_VAULT.matcher(token);
        return named.matches() ? Optional.of(VaultDocumentId.of(named.group(1))) : Optional.empty();
    }

    static Offer of(VaultDocument document) {
        return new Offer(
                Source.VAULT,
                VAULT + document.id(),
                document.name(),
                document.number(),
                document.issuer(),
                document.issuedOn(),
                document.validTo(),
                document.signed() == VaultDocument.Signed.VALID);
    }

    static Offer of(Held held) {
        return new Offer(
                Source.EARLIER_DOSSIER,
                DOSSIER + held.dossier() + ":" + held.component(),
                held.name(),
                held.code().value(),
                "",
                day(held),
                null,
                false);
    }

    static Offer population() {
        return new Offer(Source.POPULATION_REGISTER, POPULATION, "", "", "", null, null, false);
    }

    static LocalDate day(Held held) {
        return LocalDate.ofInstant(held.since(), VIETNAM);
    }
}

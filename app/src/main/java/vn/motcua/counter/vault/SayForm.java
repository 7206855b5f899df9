package vn.motcua.counter.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.Consent;

/**
 * What the owner wants written down, as it was typed.
 *
 * @param statement the reason and what is said of it, such as {@code REUSE:WITHDRAWN}
 * @param document whose use is to end
 */
public record SayForm(String statement, String proof, String document, String why) {

    static final SayForm EMPTY = new SayForm("", "", "", "");

    /** The kind of use that is spoken of; empty when none was chosen. */
    String reason() {
        return statement.contains(":") ? statement.substring(0, statement.indexOf(':')) : "";
    }

    Optional<Consent.Statement> said() {
        var word = statement.substring(statement.indexOf(':') + 1);
        return Arrays.stream(Consent.Statement.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    Optional<VaultDocumentId> documentId() {
        try {
            return Optional.of(new VaultDocumentId(UUID.fromString(document)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

package vn.motcua.vault.store;

import java.util.Optional;
import vn.motcua.vault.NewVaultDocument;

/** Whether enough is said of a document that somebody can find it and rely on it later. */
final class NewDocumentCheck {

    private static final int LONGEST_SOURCE = 120;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 500;

    private NewDocumentCheck() {}

    /** The first detail that is missing or impossible. */
    static Optional<String> missing(NewVaultDocument document) {
        if (isWrong(document.source(), LONGEST_SOURCE)) {
            return Optional.of("source");
        }
        if (isWrong(document.owner(), LONGEST_NUMBER)) {
            return Optional.of("owner");
        }
        if (isWrong(document.name(), LONGEST_NAME)) {
            return Optional.of("name");
        }
        if (document.number().length() > LONGEST_NAME) {
            return Optional.of("number");
        }
        if (document.issuer().length() > LONGEST_NAME) {
            return Optional.of("issuer");
        }
        var last = document.validTo();
        return last != null && last.isBefore(document.issuedOn()) ? Optional.of("validTo") : Optional.empty();
    }

    private static boolean isWrong(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }
}

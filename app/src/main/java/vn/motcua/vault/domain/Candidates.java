package vn.motcua.vault.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.motcua.vault.Fit;
import vn.motcua.vault.Need;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Signed;

/** Which of an owner's documents would do for a paper that is asked for, the best first. */
public final class Candidates {

    /** More than an officer would look through. */
    private static final int MOST = 20;

    private record Ranked(VaultDocument document, Fit fit) {}

    /** A signature that nobody trusts is a reason to look twice; none at all is what scans of old papers have. */
    private static final List<Signed> BEST_SIGNED = List.of(Signed.VALID, Signed.UNSIGNED, Signed.NOT_TRUSTED);

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(
                    (Ranked ranked) -> ranked.fit().kind())
            .thenComparing(ranked -> BEST_SIGNED.indexOf(ranked.document().signed()))
            .thenComparing(ranked -> ranked.fit().likeness(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.document().issuedOn(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.document().version(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.document().id().value());

    private Candidates() {}

    /** Only documents in force on the day, and none that was changed after it was signed. */
    public static List<VaultDocument> of(Need need, List<VaultDocument> documents, LocalDate on) {
        return documents.stream()
                .filter(document -> document.isInForce(on) && document.signed() != Signed.BROKEN)
                .flatMap(document -> Fit.of(need, document).map(fit -> new Ranked(document, fit)).stream())
                .sorted(BEST_FIRST)
                .limit(MOST)
                .map(Ranked::document)
                .toList();
    }
}

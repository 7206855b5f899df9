package vn.motcua.vault.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.vault.Need;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Signed;

/** Which of an owner's documents would do for a paper that is asked for, the best first. */
public final class Candidates {

    /** Why a document would do; the surest first. */
    private enum Match {
        SAME_TYPE,
        RESULT_OF_PROCEDURE,
        LIKE_NAME
    }

    private record Ranked(VaultDocument document, Match match, double likeness) {}

    /** A signature that nobody trusts is a reason to look twice; none at all is what scans of old papers have. */
    private static final List<Signed> BEST_SIGNED = List.of(Signed.VALID, Signed.UNSIGNED, Signed.NOT_TRUSTED);

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::match)
            .thenComparing(ranked -> BEST_SIGNED.indexOf(ranked.document().signed()))
            .thenComparing(Ranked::likeness, Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.document().issuedOn(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.document().version(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.document().id().value());

    private Candidates() {}

    /** Only documents in force on the day, and none that was changed after it was signed. */
    public static List<VaultDocument> of(Need need, List<VaultDocument> documents, LocalDate on) {
        var name = PaperName.of(need.name());
        return documents.stream()
                .filter(document -> document.isInForce(on) && document.signed() != Signed.BROKEN)
                .flatMap(document -> rank(need, name, document).stream())
                .sorted(BEST_FIRST)
                .map(Ranked::document)
                .toList();
    }

    private static Optional<Ranked> rank(Need need, PaperName name, VaultDocument document) {
        var likeness = name.likeness(PaperName.of(document.name()));
        if (need.types().contains(document.type())) {
            return Optional.of(new Ranked(document, Match.SAME_TYPE, likeness));
        }
        boolean isOtherType = !document.type().isEmpty() && !need.types().isEmpty();
        if (isOtherType) {
            return Optional.empty();
        }
        if (need.procedure() != null && need.procedure().equals(document.procedure())) {
            return Optional.of(new Ranked(document, Match.RESULT_OF_PROCEDURE, likeness));
        }
        return likeness >= PaperName.ALIKE && !name.isForOneOccasion()
                ? Optional.of(new Ranked(document, Match.LIKE_NAME, likeness))
                : Optional.empty();
    }
}

package vn.motcua.reuse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an officer or applicant says to an offer. */
public sealed interface Choice {

    /** @param token of the {@link Offer} */
    record Take(String token) implements Choice {}

    /** The paper is handed in all the same. */
    record Decline(Reason reason) implements Choice {}

    /** The best offer for each paper that has one; for whoever takes what there is, as programs do. */
    static Map<String, Choice> takingAll(List<PaperOffers> papers) {
        return papers.stream()
                .filter(paper -> !paper.offers().isEmpty())
                .collect(Collectors.toMap(
                        PaperOffers::component,
                        paper -> new Take(paper.offers().getFirst().token())));
    }

    /** Why an offer is not taken. */
    enum Reason {
        /** The owner wants to hand in paper. */
        OWNER_BRINGS_PAPER,
        /** It is another document than is needed. */
        WRONG_DOCUMENT,
        /** What it says is no longer so. */
        OUTDATED,
        OTHER
    }
}

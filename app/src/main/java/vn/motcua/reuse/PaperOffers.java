package vn.motcua.reuse;

import java.util.List;

/**
 * A paper that a dossier needs, and what is offered in its place.
 *
 * @param component its code in the procedure
 * @param offers the best first; empty unless the prospect is {@link Prospect#OFFERED}
 */
public record PaperOffers(String component, String name, Prospect prospect, List<Offer> offers) {

    public PaperOffers {
        offers = List.copyOf(offers);
    }
}

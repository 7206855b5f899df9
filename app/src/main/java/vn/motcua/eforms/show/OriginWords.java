package vn.motcua.eforms.show;

import vn.motcua.eforms.Origin;

/** How the origin of an answer is told. */
final class OriginWords {

    private OriginWords() {}

    /** A hint and what is told of the origin, each a sentence of its own; either may be empty. */
    static String sentences(String hint, String origin) {
        if (hint.isEmpty() || origin.isEmpty()) {
            return hint + origin;
        }
        return (hint.matches("(?s).*[.!?…]") ? hint : hint + ".") + " " + origin;
    }

    static String key(Origin origin) {
        return switch (origin) {
            case EID -> "eforms.origin.eid";
            case POPULATION -> "eforms.origin.population";
            case BUSINESS_REGISTER -> "eforms.origin.business-register";
            case VAULT -> "eforms.origin.vault";
            case EARLIER_DOSSIER -> "eforms.origin.earlier-dossier";
            case SAME_FORM -> "eforms.origin.same-form";
            case TYPED, COMPUTED -> throw new IllegalArgumentException("nothing is told of " + origin);
        };
    }
}

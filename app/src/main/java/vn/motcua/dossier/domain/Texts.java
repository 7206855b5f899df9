package vn.motcua.dossier.domain;

import java.util.Optional;
import vn.motcua.dossier.DossierRefusal;

/** The texts that the law asks for: never empty, never endless. */
final class Texts {

    /** The national exchange refuses longer ones. */
    static final int MOST = 2000;

    private Texts() {}

    static Optional<DossierRefusal> needed(String field, String text) {
        return text.isBlank() || text.length() > MOST
                ? Optional.of(new DossierRefusal.TextNeeded(field, MOST))
                : Optional.empty();
    }

    static Optional<DossierRefusal> mayBeEmpty(String field, String text) {
        return text.length() > MOST ? Optional.of(new DossierRefusal.TextNeeded(field, MOST)) : Optional.empty();
    }
}

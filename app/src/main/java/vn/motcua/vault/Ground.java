package vn.motcua.vault;

import java.util.Optional;

/**
 * What one kind of use of an owner's documents rests on, and whether it is possible now.
 *
 * @param reason the kind of use, as in {@link Purpose#reason()}
 * @param legalBasis the law it rests on, in words
 * @param latest what the owner said last about it
 */
public record Ground(String reason, Basis basis, String legalBasis, Optional<Consent> latest, boolean isAllowed) {

    /** Of the use of documents for a dossier of their owner. */
    public static final String OWN_DOSSIER = "REUSE";

    /** What a use rests on. */
    public enum Basis {
        /** The owner need not agree, but may object. */
        LAW,
        /** Only after the owner agreed. */
        CONSENT
    }

    /** What the owner could say to change it: allowed is taken back, and the other way round. */
    public Consent.Statement opposite() {
        return isAllowed ? Consent.Statement.WITHDRAWN : Consent.Statement.GIVEN;
    }
}

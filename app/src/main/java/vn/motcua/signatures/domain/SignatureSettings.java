package vn.motcua.signatures.domain;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says of its signing.
 *
 * @param tsa address of a time-stamping authority (RFC 3161); empty for none
 * @param level of the signatures that are made; null for T with a time-stamping authority and B without
 * @param online whether revocation may be looked up where certificates say (OCSP, CRL), besides the lists that are loaded
 * @param whenAway what becomes of a signature while time stamps or proofs cannot be had
 * @param patience how long somebody outside may take to answer
 * @param tokens by the name that administrators use
 */
@ConfigurationProperties("motcua.signatures")
public record SignatureSettings(
        @DefaultValue("") String tsa,
        @Nullable Level level,
        @DefaultValue("false") boolean online,
        @DefaultValue("refuse") WhenAway whenAway,
        @DefaultValue("10s") Duration patience,
        @DefaultValue Map<String, Token> tokens,
        @DefaultValue Remote remote) {

    /** Of ETSI EN 319 142-1: the signature alone, with a time stamp, with proof that the certificate held. */
    public enum Level {
        B,
        T,
        LT
    }

    /** While somebody outside does not answer. */
    public enum WhenAway {
        /** Nothing is signed. */
        REFUSE,
        /** It is signed with what can be had; the rest is added when the seal is set. */
        SIGN
    }

    /**
     * A token or security module.
     *
     * @param library its PKCS#11 library
     * @param slot its number, as {@code pkcs11-tool -L} prints it in brackets; negative for the first
     */
    public record Token(String library, @DefaultValue("-1") long slot) {}

    /**
     * A remote signing service.
     *
     * @param url its address; empty for none
     * @param name what people call it
     * @param key that it gave to this installation; sent with each request
     */
    public record Remote(
            @DefaultValue("") String url,
            @DefaultValue("") String name,
            @DefaultValue("") String key) {}

    /** @throws IllegalStateException when a time stamp is asked for and nobody named to give it */
    public Level effectiveLevel() {
        if (level == null) {
            return tsa.isBlank() ? Level.B : Level.T;
        }
        if (level != Level.B && tsa.isBlank()) {
            throw new IllegalStateException("motcua.signatures.level=" + level + " needs motcua.signatures.tsa");
        }
        return level;
    }
}

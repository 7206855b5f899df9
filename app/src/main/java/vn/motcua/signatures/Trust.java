package vn.motcua.signatures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/**
 * The front door to whom the installation trusts: authorities whose certificates an administrator has loaded, and their
 * lists of revoked certificates. None is shipped.
 */
public interface Trust {

    /** Of a file that is handed in, in bytes. */
    int LARGEST_FILE = 10 * 1024 * 1024;

    /** @param certificate of an authority, DER or PEM */
    Outcome<Authority, TrustRefusal> trust(byte[] certificate, Actor.Staff by);

    /** The authority is trusted no more; what it vouched for becomes unknown. */
    Outcome<Authority, TrustRefusal> distrust(String fingerprint, Actor.Staff by);

    /**
     * Takes a list of revoked certificates (RFC 5280) in the place of an older one.
     *
     * @param list signed by a trusted authority, DER or PEM
     */
    Outcome<RevocationList, TrustRefusal> takeList(byte[] list, Actor.Staff by);

    /** By name. */
    List<Authority> authorities();

    /** By issuer. */
    List<RevocationList> lists();

    /** @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits */
    record Authority(String fingerprint, String subject, Instant validTo, String addedBy, Instant addedAt) {}

    /** @param nextUpdate when its issuer promised a newer one; null when it did not */
    record RevocationList(
            String issuer, Instant thisUpdate, @Nullable Instant nextUpdate, int revoked) {}
}

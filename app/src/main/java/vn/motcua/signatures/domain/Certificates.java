package vn.motcua.signatures.domain;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;
import vn.motcua.signatures.SigningRefusal;

/** What certificates say. */
public final class Certificates {

    private static final int LONGEST_NAME = 300;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private Certificates() {}

    /**
     * @param der or PEM
     * @throws IllegalArgumentException when it is none
     */
    public static X509Certificate read(byte[] der) {
        try {
            return Optional.ofNullable((X509Certificate)
                            CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)))
                    .orElseThrow(() -> new IllegalArgumentException("nothing there"));
        } catch (GeneralSecurityException problem) {
            throw new IllegalArgumentException("not a certificate", problem);
        }
    }

    /** Whose it is, as a person would read it. */
    public static String subject(X509Certificate certificate) {
        return name(certificate.getSubjectX500Principal());
    }

    /** The common name, or all of it where there is none. */
    public static String name(X500Principal principal) {
        var whole = principal.getName();
        var name = part(whole, "CN").orElse(whole);
        return name.isBlank() ? "?" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    public static String fingerprint(byte[] der) {
        return sha256(der);
    }

    /** 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it is meant for signing; one that does not say is. */
    public static boolean isForSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    /** Why nothing is signed with it at that moment, if so. */
    public static Optional<SigningRefusal> refusalAt(Instant now, Instant validFrom, Instant validTo) {
        if (now.isBefore(validFrom)) {
            return Optional.of(new SigningRefusal.CertificateNotYetValid(validFrom));
        }
        return now.isAfter(validTo) ? Optional.of(new SigningRefusal.CertificateExpired(validTo)) : Optional.empty();
    }

    private static Optional<String> part(String name, String kind) {
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(kind))
                            .map(rdn -> rdn.getValue().toString())
                            .findFirst();
        } catch (InvalidNameException unusual) {
            return Optional.empty();
        }
    }
}

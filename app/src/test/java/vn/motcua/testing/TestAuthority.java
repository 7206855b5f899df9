package vn.motcua.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority that exists for a test only. */
public final class TestAuthority {

    public static final Instant FROM = MovableClock.instant("2025-01-01T00:00");
    public static final Instant TO = MovableClock.instant("2035-01-01T00:00");
    public static final char[] PASSWORD = "mật khẩu thử".toCharArray();

    private static final AtomicLong SERIAL = new AtomicLong(1_000);

    private final KeyPair keys;
    private final X509Certificate certificate;

    private TestAuthority(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /** A certificate with its private key and the authority above it. */
    public record Issued(X509Certificate certificate, PrivateKey key, X509Certificate issuer) {

        /** As a PKCS#12 file locked with {@link TestAuthority#PASSWORD}. */
        public byte[] pkcs12() {
            try {
                var store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setKeyEntry("key", key, PASSWORD, new Certificate[] {certificate, issuer});
                var bytes = new ByteArrayOutputStream();
                store.store(bytes, PASSWORD);
                return bytes.toByteArray();
            } catch (GeneralSecurityException problem) {
                throw new IllegalStateException(problem);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /** An authority of its own. */
    public static TestAuthority called(String name) {
        try {
            var keys = keys();
            var subject = new X500Name("CN=" + name + ",O=" + name + ",C=VN");
            var builder = builder(subject, subject, keys, FROM, TO)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new TestAuthority(keys, signed(builder, keys.getPrivate()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** As a file holds it. */
    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A certificate for signing that holds from 2025 to 2035. */
    public Issued issue(String name, String organisation) {
        return issue(name, organisation, FROM, TO);
    }

    public Issued issue(String name, String organisation, Instant from, Instant to) {
        return issue(name, organisation, from, to, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    }

    /** A certificate of a time-stamping authority. */
    public Issued issueForTimeStamps() {
        return issue("Dịch vụ cấp dấu thời gian thử", "Thử", FROM, TO, new KeyUsage(KeyUsage.digitalSignature));
    }

    /** A certificate that is good for encryption only. */
    public Issued issueForEncryption(String name) {
        return issue(name, "Thử", FROM, TO, new KeyUsage(KeyUsage.keyEncipherment));
    }

    private Issued issue(String name, String organisation, Instant from, Instant to, KeyUsage usage) {
        try {
            var own = keys();
            var subject = new X500Name("CN=" + name + ",O=" + organisation + ",C=VN");
            var builder = builder(
                            X500Name.getInstance(
                                    certificate.getSubjectX500Principal().getEncoded()),
                            subject,
                            own,
                            from,
                            to)
                    .addExtension(Extension.keyUsage, true, usage)
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            if (name.contains("dấu thời gian")) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return new Issued(signed(builder, keys.getPrivate()), own.getPrivate(), certificate);
        } catch (GeneralSecurityException | IOException | OperatorCreationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The list of revoked certificates at that moment, good for a year. */
    public byte[] revocationList(Instant at, X509Certificate... revoked) {
        try {
            var builder = new X509v2CRLBuilder(
                    X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()), Date.from(at));
            builder.setNextUpdate(Date.from(at.plusSeconds(365L * 86_400)));
            for (X509Certificate each : revoked) {
                builder.addCRLEntry(each.getSerialNumber(), Date.from(at.minusSeconds(60)), CRLReason.keyCompromise);
            }
            var utils = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, utils.createAuthorityKeyIdentifier(certificate));
            return builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()))
                    .getEncoded();
        } catch (GeneralSecurityException | IOException | OperatorCreationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair keys, Instant from, Instant to)
            throws GeneralSecurityException, IOException {
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(SERIAL.incrementAndGet()),
                Date.from(from),
                Date.from(to),
                subject,
                keys.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return builder;
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        var holder = builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(key));
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}

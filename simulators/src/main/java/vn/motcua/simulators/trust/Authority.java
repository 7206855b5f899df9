package vn.motcua.simulators.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority for demonstrations and tests, with keys of its own making. Nobody else should trust it. */
public final class Authority {

    static final String ALGORITHM = "SHA256withRSA";

    private static final int KEY_BITS = 2048;
    private static final int SERIAL_BITS = 120;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Certificate own;
    private final String address;

    /**
     * @param own its certificate and key
     * @param address where its {@link TrustServer} answers; written into the certificates that it issues; empty for none
     */
    public Authority(Certificate own, String address) {
        this.own = own;
        this.address = address;
    }

    /** A new one. */
    public static Authority found(String name, Instant from, Instant to, String address) {
        var keys = keys();
        var subject = subject(name, name);
        try {
            var builder = builder(subject, subject, keys, from, to)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            var certificate = signed(builder, keys.getPrivate());
            return new Authority(new Certificate(certificate, keys.getPrivate(), certificate), address);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public X509Certificate certificate() {
        return own.certificate();
    }

    /** Its own certificate and key. */
    public Certificate own() {
        return own;
    }

    PrivateKey key() {
        return own.key();
    }

    /** A certificate of a person or agency, for signing. */
    public Certificate issue(String name, String organisation, Instant from, Instant to) {
        try {
            var keys = keys();
            var builder = issued(name, organisation, keys, from, to)
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return new Certificate(signed(builder, own.key()), keys.getPrivate(), certificate());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A certificate for time stamps. */
    Certificate issueForTimeStamps(String name, Instant from, Instant to) {
        try {
            var keys = keys();
            var builder = issued(name, name, keys, from, to)
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            return new Certificate(signed(builder, own.key()), keys.getPrivate(), certificate());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private X509v3CertificateBuilder issued(String name, String organisation, KeyPair keys, Instant from, Instant to)
            throws IOException {
        var issuer =
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        var builder = builder(issuer, subject(name, organisation), keys, from, to);
        try {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate()));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
        if (!address.isEmpty()) {
            builder.addExtension(Extension.cRLDistributionPoints, false, listsAt(address + "/crl"));
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, uri(address + "/ocsp")));
        }
        return builder;
    }

    private static CRLDistPoint listsAt(String url) {
        var name = new DistributionPointName(new GeneralNames(uri(url)));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name, null, null)});
    }

    private static GeneralName uri(String url) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, url);
    }

    private static X500Name subject(String name, String organisation) {
        return new X500NameBuilder()
                .addRDN(BCStyle.CN, name)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.C, "VN")
                .build();
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair keys, Instant from, Instant to) throws IOException {
        var serial = new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS);
        var builder = new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(from), Date.from(to), subject, keys.getPublic());
        try {
            return builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key) {
        try {
            var holder = builder.build(new JcaContentSignerBuilder(ALGORITHM).build(key));
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (GeneralSecurityException | OperatorCreationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS, RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }
}

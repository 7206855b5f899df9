package vn.motcua.simulators.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Says which certificates of an authority are revoked, by list and by answer. */
public final class Revocations {

    private final Authority authority;
    private final Clock clock;
    private final Duration fresh;
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    /** @param fresh until when after its making a list or an answer may be relied on */
    public Revocations(Authority authority, Clock clock, Duration fresh) {
        this.authority = authority;
        this.clock = clock;
        this.fresh = fresh;
    }

    public void revoke(BigInteger serial) {
        revoked.put(serial, clock.instant());
    }

    /** A list of revoked certificates. */
    public byte[] list() {
        try {
            var now = clock.instant();
            var issuer = X500Name.getInstance(
                    authority.certificate().getSubjectX500Principal().getEncoded());
            var builder = new X509v2CRLBuilder(issuer, Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(fresh)));
            revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.certificate()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            return builder.build(new JcaContentSignerBuilder(Authority.ALGORITHM).build(authority.key()))
                    .getEncoded();
        } catch (GeneralSecurityException | IOException | OperatorCreationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** @param request an OCSP request in DER */
    byte[] answer(byte[] request) throws IOException {
        try {
            var asked = new OCSPReq(request);
            var name = X500Name.getInstance(
                    authority.certificate().getSubjectX500Principal().getEncoded());
            var builder = new BasicOCSPRespBuilder(new RespID(name));
            var now = clock.instant();
            for (var each : asked.getRequestList()) {
                var at = revoked.get(each.getCertID().getSerialNumber());
                CertificateStatus status =
                        at == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(at), CRLReason.keyCompromise);
                builder.addResponse(each.getCertID(), status, Date.from(now), Date.from(now.plus(fresh)), null);
            }
            var nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                builder.setResponseExtensions(new Extensions(nonce));
            }
            var basic = builder.build(
                    new JcaContentSignerBuilder(Authority.ALGORITHM).build(authority.key()),
                    new X509CertificateHolder[] {new JcaX509CertificateHolder(authority.certificate())},
                    Date.from(now));
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, basic)
                    .getEncoded();
        } catch (GeneralSecurityException | OCSPException | OperatorCreationException problem) {
            throw new IOException(problem);
        }
    }
}

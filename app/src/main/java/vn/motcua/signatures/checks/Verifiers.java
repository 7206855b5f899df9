package vn.motcua.signatures.checks;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.domain.SignatureSettings;
import vn.motcua.signatures.outside.Outside;
import vn.motcua.signatures.store.TrustTable;

/** Makes verifiers that know whom the installation trusts. */
@Component
public class Verifiers {

    private final TrustTable trust;
    private final Outside outside;
    private final SignatureSettings settings;

    Verifiers(TrustTable trust, Outside outside, SignatureSettings settings) {
        this.trust = trust;
        this.outside = outside;
        this.settings = settings;
    }

    public String revision() {
        return trust.revision();
    }

    /** With the lists that are loaded, and what certificates point at where the settings allow to ask there. */
    public CertificateVerifier verifier() {
        var everything = trust.everything();
        var trusted = new CommonTrustedCertificateSource();
        everything.certificates().forEach(each -> trusted.addCertificate(new CertificateToken(each)));
        var loaded = new ExternalResourcesCRLSource(
                everything.lists().stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(settings.online() ? outside.statuses() : null);
        verifier.setCrlSource(settings.online() ? first(loaded, outside.lists()) : loaded);
        return verifier;
    }

    private static RevocationSource<CRL> first(RevocationSource<CRL> one, RevocationSource<CRL> other) {
        return (certificate, issuer) -> {
            var found = one.getRevocationToken(certificate, issuer);
            return found == null ? other.getRevocationToken(certificate, issuer) : found;
        };
    }
}

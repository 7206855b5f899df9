package vn.motcua.signatures.checks;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.store.TrustTable;

/** Makes verifiers that know whom the installation trusts, and ask nobody outside. */
@Component
public class Verifiers {

    private final TrustTable trust;

    Verifiers(TrustTable trust) {
        this.trust = trust;
    }

    public String revision() {
        return trust.revision();
    }

    public CertificateVerifier offline() {
        var everything = trust.everything();
        var trusted = new CommonTrustedCertificateSource();
        everything.certificates().forEach(each -> trusted.addCertificate(new CertificateToken(each)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                everything.lists().stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        return verifier;
    }
}

package vn.motcua.signatures.keys;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.util.List;

/** A key whose secret part answers, until it is closed. */
public interface UnlockedKey extends AutoCloseable {

    CertificateToken certificate();

    /** The certificate and those of the authorities above it, as far as they are known. */
    List<CertificateToken> chain();

    /** @throws KeyAway when the token or the service stopped answering */
    SignatureValue sign(ToBeSigned data, DigestAlgorithm digest);

    @Override
    void close();

    /** What holds the key does not answer. */
    class KeyAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public KeyAway(String service, Throwable cause) {
            super(service, cause);
        }
    }
}

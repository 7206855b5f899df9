package vn.motcua.signatures.keys;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.util.List;

/** A key in a file or on a token, as DSS reaches it. */
final class ConnectedKey implements UnlockedKey {

    private final SignatureTokenConnection connection;
    private final DSSPrivateKeyEntry entry;
    private final String service;

    ConnectedKey(SignatureTokenConnection connection, DSSPrivateKeyEntry entry, String service) {
        this.connection = connection;
        this.entry = entry;
        this.service = service;
    }

    @Override
    public CertificateToken certificate() {
        return entry.getCertificate();
    }

    @Override
    public List<CertificateToken> chain() {
        return List.of(entry.getCertificateChain());
    }

    @Override
    public SignatureValue sign(ToBeSigned data, DigestAlgorithm digest) {
        try {
            return connection.sign(data, digest, entry);
        } catch (DSSException problem) {
            throw new KeyAway(service, problem);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}

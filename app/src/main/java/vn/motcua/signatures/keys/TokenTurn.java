package vn.motcua.signatures.keys;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** A key on a token, and with it the turn to use the token. */
record TokenTurn(UnlockedKey key, ReentrantLock turn) implements UnlockedKey {

    @Override
    public CertificateToken certificate() {
        return key.certificate();
    }

    @Override
    public List<CertificateToken> chain() {
        return key.chain();
    }

    @Override
    public SignatureValue sign(ToBeSigned data, DigestAlgorithm digest) {
        return key.sign(data, digest);
    }

    @Override
    public void close() {
        try {
            key.close();
        } finally {
            turn.unlock();
        }
    }
}

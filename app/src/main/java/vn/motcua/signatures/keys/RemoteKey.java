package vn.motcua.signatures.keys;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import java.util.List;
import vn.motcua.signatures.keys.Grant.Confirmed;
import vn.motcua.signatures.spi.RemoteSigning;
import vn.motcua.signatures.spi.RemoteSigning.RemoteSigningAway;

/** A key at the remote signing service, under what the holder confirmed. */
record RemoteKey(RemoteSigning service, CertificateToken certificate, Confirmed confirmed) implements UnlockedKey {

    @Override
    public List<CertificateToken> chain() {
        return List.of(certificate);
    }

    @Override
    public SignatureValue sign(ToBeSigned data, DigestAlgorithm digest) {
        try {
            byte[] value =
                    service.sign(confirmed.request(), confirmed.fileSha256(), DSSUtils.digest(digest, data.getBytes()));
            return new SignatureValue(SignatureAlgorithm.RSA_SHA256, value);
        } catch (RemoteSigningAway away) {
            throw new KeyAway(service.name(), away);
        }
    }

    @Override
    public void close() {
        // Nothing is held here.
    }
}

package vn.motcua.signatures.keys;

import eu.europa.esig.dss.model.x509.CertificateToken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.SigningKey.Keeping;
import vn.motcua.signatures.keys.Grant.Confirmed;
import vn.motcua.signatures.keys.Grant.Secret;
import vn.motcua.signatures.spi.RemoteSigning;
import vn.motcua.signatures.store.StoredKey;

/** Unlocks a key wherever it lies. */
@Component
public class Unlocker {

    private static final String REMOTE = "ký số từ xa";

    private final SealedSecrets secrets;
    private final FileKeys files;
    private final TokenKeys tokens;
    private final ObjectProvider<RemoteSigning> remote;

    Unlocker(SealedSecrets secrets, FileKeys files, TokenKeys tokens, ObjectProvider<RemoteSigning> remote) {
        this.secrets = secrets;
        this.files = files;
        this.tokens = tokens;
        this.remote = remote;
    }

    public Unlocking unlock(StoredKey key, Grant grant) {
        return switch (grant) {
            case Secret(var secret) -> unlock(key, secret);
            case Confirmed confirmed -> remote(key, confirmed);
        };
    }

    private Unlocking unlock(StoredKey key, char[] secret) {
        if (key.key().keeping() == Keeping.TOKEN) {
            return tokens.unlock(key.place(), secret);
        }
        var material = key.material();
        return material == null ? new Unlocking.Nothing() : files.unlock(secrets.open(material, key.id()), secret);
    }

    private Unlocking remote(StoredKey key, Confirmed confirmed) {
        var service = remote.getIfAvailable();
        return service == null
                ? new Unlocking.Away(REMOTE)
                : new Unlocking.Open(new RemoteKey(service, new CertificateToken(key.certificate()), confirmed));
    }
}

package vn.motcua.signatures.keys;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.KeyStoreSignatureTokenConnection;
import java.security.KeyStore.PasswordProtection;
import java.security.UnrecoverableKeyException;
import org.springframework.stereotype.Component;

/** Keys in PKCS#12 files. */
@Component
public class FileKeys {

    /** @param pkcs12 decrypted from the installation's keeping, still locked with its own password */
    public Unlocking unlock(byte[] pkcs12, char[] password) {
        try {
            var connection =
                    new KeyStoreSignatureTokenConnection(pkcs12, "PKCS12", new PasswordProtection(password.clone()));
            var entries = connection.getKeys();
            return entries.isEmpty()
                    ? new Unlocking.Nothing()
                    : new Unlocking.Open(new ConnectedKey(connection, entries.getFirst(), "PKCS12"));
        } catch (DSSException problem) {
            return isWrongSecret(problem) ? new Unlocking.WrongSecret() : new Unlocking.Nothing();
        }
    }

    private static boolean isWrongSecret(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrecoverableKeyException) {
                return true;
            }
        }
        return false;
    }
}

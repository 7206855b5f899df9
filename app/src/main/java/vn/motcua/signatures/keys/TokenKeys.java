package vn.motcua.signatures.keys;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.security.auth.login.LoginException;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.domain.SignatureSettings;
import vn.motcua.signatures.domain.SignatureSettings.Token;

/** Keys on tokens and security modules, by PKCS#11. */
@Component
public class TokenKeys {

    private static final String SEPARATOR = "/";

    private final Map<String, Token> tokens;

    /** One at a time: while somebody is logged in to a token, it takes every PIN of others for right. */
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    TokenKeys(SignatureSettings settings) {
        this.tokens = settings.tokens();
    }

    /** As it is kept: the token's name and the key's label. */
    static String place(String token, String label) {
        return token + SEPARATOR + label;
    }

    Unlocking unlock(String place, char[] pin) {
        var parts = place.split(SEPARATOR, 2);
        return unlock(parts[0], parts[1], pin);
    }

    /** @param label of the key; empty for the only one */
    Unlocking unlock(String name, String label, char[] pin) {
        var token = tokens.get(name);
        if (token == null || !Files.exists(Path.of(token.library()))) {
            return new Unlocking.Away(name);
        }
        var turn = turns.computeIfAbsent(name, each -> new ReentrantLock());
        turn.lock();
        boolean open = false;
        try {
            var unlocked = log(name, token, label, pin, turn);
            open = unlocked instanceof Unlocking.Open;
            return unlocked;
        } finally {
            if (!open) {
                turn.unlock();
            }
        }
    }

    private static Unlocking log(String name, Token token, String label, char[] pin, ReentrantLock turn) {
        var connection = new Pkcs11SignatureToken(
                token.library(),
                new PasswordProtection(pin.clone()),
                Math.toIntExact(token.slot()),
                token.slot() < 0 ? "slotListIndex = 0" : "");
        try {
            var key = chosen(connection.getKeys(), label);
            if (key.isEmpty()) {
                connection.close();
                return new Unlocking.Nothing();
            }
            var connected = new ConnectedKey(connection, key.get(), name);
            return new Unlocking.Open(new TokenTurn(connected, turn));
        } catch (DSSException problem) {
            connection.close();
            return isWrongPin(problem) ? new Unlocking.WrongSecret() : new Unlocking.Away(name);
        }
    }

    private static Optional<DSSPrivateKeyEntry> chosen(List<DSSPrivateKeyEntry> keys, String label) {
        if (label.isEmpty()) {
            return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
        }
        return keys.stream()
                .filter(key -> key instanceof KSPrivateKeyEntry known
                        && known.getAlias().equals(label))
                .findFirst();
    }

    private static boolean isWrongPin(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof LoginException
                    || String.valueOf(cause.getMessage()).contains("CKR_PIN")) {
                return true;
            }
        }
        return false;
    }
}

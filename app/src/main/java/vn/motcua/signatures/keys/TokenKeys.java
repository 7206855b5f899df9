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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
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
            return answer(name, problem);
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

    /** What the token said (PKCS#11, 5.1), as far as it concerns the PIN. */
    static Unlocking answer(String name, Throwable problem) {
        var said =
                Stream.iterate(problem, Objects::nonNull, Throwable::getCause).toList();
        if (said.stream().anyMatch(each -> says(each, "CKR_PIN_LOCKED"))) {
            return new Unlocking.TokenLocked(name);
        }
        return said.stream().anyMatch(each -> each instanceof LoginException || says(each, "CKR_PIN"))
                ? new Unlocking.WrongSecret()
                : new Unlocking.Away(name);
    }

    private static boolean says(Throwable problem, String word) {
        return String.valueOf(problem.getMessage()).contains(word);
    }
}

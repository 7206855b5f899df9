package vn.motcua.identity.signin;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Passwords;
import vn.motcua.identity.domain.PasswordRules;

/**
 * Argon2id with the parameters that OWASP recommends first (19 MiB, 2 passes, 1 lane).
 *
 * <p>Each hash names its method, so that hashes brought along from another system (bcrypt) work, and all are renewed at
 * the next sign-in when the method here changes.
 */
@Component
class PasswordHashing implements Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id",
            Map.of(
                    "argon2id", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES),
                    "bcrypt", new BCryptPasswordEncoder()));

    /** A flood of sign-ins may cost time, never all processors and all memory. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    /**
     * Compared against where there is no account, so that the answer takes as long as where there is one; of a password
     * that nobody knows. A constant, since making one takes a second of every start.
     */
    static final String NOBODYS_HASH = "{argon2id}$argon2id$v=19$m=19456,t=2,p=1"
            + "$xs3wcGt07axQzU1PziolKw$6Uiwop+6lKB8mqi6BFikpPEsyMcBvLqS6+yfJeHoexM";

    @Override
    public String encode(String password) {
        return limited(() -> encoder.encode(PasswordRules.normalise(password)));
    }

    /** @param hash null where there is no account or no password: never a match, but as slow as any */
    boolean matches(String password, @Nullable String hash) {
        var normal = PasswordRules.normalise(password);
        boolean matches = limited(() -> encoder.matches(normal, hash == null ? NOBODYS_HASH : hash));
        return matches && hash != null;
    }

    /** Whether the hash was made by a method or with parameters that are no longer used. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T limited(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}

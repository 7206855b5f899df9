package vn.motcua.dossier;

import java.security.SecureRandom;

/** The second thing that a citizen needs to look a dossier up: six digits printed on the slip. */
final class LookUpSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private LookUpSecrets() {}

    static String next() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }
}

package vn.motcua.identity;

/** How a password is kept, for those who create many accounts at once. */
public interface Passwords {

    /** Fewest characters of a password. */
    int MIN_LENGTH = 12;

    /** Most characters of a password; a limit only on the work that one request can cause. */
    int MAX_LENGTH = 128;

    /** The hash to keep (Argon2id); slow on purpose, so encode a password that many accounts share once. */
    String encode(String password);
}

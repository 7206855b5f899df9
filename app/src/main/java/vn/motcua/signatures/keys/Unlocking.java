package vn.motcua.signatures.keys;

/** What comes of trying a secret. */
public sealed interface Unlocking {

    record Open(UnlockedKey key) implements Unlocking {}

    record WrongSecret() implements Unlocking {}

    /** The token locked itself after too many wrong PINs. */
    record TokenLocked(String token) implements Unlocking {}

    /** The secret could not be tried. */
    record Away(String service) implements Unlocking {}

    /** There is no key there. */
    record Nothing() implements Unlocking {}
}

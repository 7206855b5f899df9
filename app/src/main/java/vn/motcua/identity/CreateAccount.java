package vn.motcua.identity;

import org.jspecify.annotations.Nullable;

/**
 * A new account.
 *
 * @param username 3 to 60 of a–z, 0–9 and {@code . _ @ -}; upper case is lowered
 * @param displayName 1 to 120 characters
 * @param email null when unknown
 * @param phone null when unknown
 */
public record CreateAccount(
        String username,
        String displayName,
        @Nullable String email,
        @Nullable String phone,
        InitialPassword password) {

    /** How the person comes to a password. */
    public sealed interface InitialPassword {

        /** None yet: the person sets one by a link from {@link Accounts#resetPassword}. */
        record ByInvitation() implements InitialPassword {}

        /**
         * One that was encoded before, by {@link Passwords#encode}, as when many accounts are created at once.
         *
         * @param mustChange whether the person has to choose another one at the first sign-in
         */
        record Encoded(String hash, boolean mustChange) implements InitialPassword {}
    }
}

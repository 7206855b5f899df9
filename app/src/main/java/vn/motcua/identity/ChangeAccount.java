package vn.motcua.identity;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;

/**
 * What an account says about the person, put right; the user name stays for ever.
 *
 * @param displayName 1 to 120 characters
 * @param email null or blank when unknown
 * @param phone null or blank when unknown
 */
public record ChangeAccount(
        AccountId account,
        String displayName,
        @Nullable String email,
        @Nullable String phone) {}

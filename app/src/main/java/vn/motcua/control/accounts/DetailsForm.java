package vn.motcua.control.accounts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Account;
import vn.motcua.identity.ChangeAccount;
import vn.motcua.shared.AccountId;

/** What an account says about the person, as it was typed. */
public record DetailsForm(
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String phone) {

    static DetailsForm of(Account account) {
        return new DetailsForm(account.displayName(), account.email(), account.phone());
    }

    ChangeAccount command(AccountId account) {
        return new ChangeAccount(account, Objects.requireNonNullElse(displayName, ""), email, phone);
    }
}

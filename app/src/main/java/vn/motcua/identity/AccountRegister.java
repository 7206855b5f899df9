package vn.motcua.identity;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.AccountId;

/** The accounts and posts as administrators and auditors read them. */
public interface AccountRegister {

    Optional<Account> find(AccountId account);

    /** @param username in any case, with or without blanks around it */
    Optional<Account> find(String username);

    /** Every post the person holds, held or will hold, latest first. */
    List<Post> posts(AccountId account);

    /** By name. */
    AccountPage search(AccountSearch search);
}

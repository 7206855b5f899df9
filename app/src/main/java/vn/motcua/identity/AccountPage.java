package vn.motcua.identity;

import java.util.List;
import java.util.Map;
import vn.motcua.shared.AccountId;

/**
 * Some of the accounts found, by name.
 *
 * @param posts of today, for each account that has any
 * @param total of all pages
 */
public record AccountPage(List<Account> accounts, Map<AccountId, List<Post>> posts, int total) {

    public List<Post> postsOf(Account account) {
        return posts.getOrDefault(account.id(), List.of());
    }
}

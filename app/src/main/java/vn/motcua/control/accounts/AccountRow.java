package vn.motcua.control.accounts;

import java.util.List;
import vn.motcua.identity.Account;

/**
 * An account as the list shows it.
 *
 * @param posts of today
 */
public record AccountRow(Account account, List<PostRow> posts) {}

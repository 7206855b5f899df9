package vn.motcua.identity;

import vn.motcua.shared.AccountId;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * Gives a person a post.
 *
 * @param title 1 to 120 characters
 */
public record GrantPost(AccountId account, UnitCode unit, Role role, String title, Period held) {}

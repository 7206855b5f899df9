package vn.motcua.identity;

import vn.motcua.shared.AccountId;
import vn.motcua.shared.Period;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * One person holding one role in one unit for a period.
 *
 * @param title what stands on the door, such as {@code Phó Chủ tịch UBND xã}
 */
public record Post(PostId id, AccountId account, UnitCode unit, Role role, String title, Period held) {}

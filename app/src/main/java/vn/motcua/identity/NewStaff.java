package vn.motcua.identity;

import java.util.List;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** A person to be created together with the posts they hold. */
public record NewStaff(CreateAccount account, List<NewPost> posts) {

    /** @see Post */
    public record NewPost(UnitCode unit, Role role, String title, Period held) {}
}

package vn.motcua.digitisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Who handed something in, so that what is done later is done by the same person, under the same post and mandate. */
final class ActorColumns {

    private ActorColumns() {}

    /** The values of account, post, postUnit, role, mandate and by. */
    static Map<String, @Nullable Object> of(Actor by) {
        var staff = by instanceof Actor.Staff person ? person : null;
        var values = new HashMap<String, @Nullable Object>();
        values.put("account", staff == null ? null : staff.account().value());
        values.put("post", staff == null ? null : staff.post().value());
        values.put("postUnit", staff == null ? null : staff.unit().value());
        values.put("role", staff == null ? null : staff.role().name());
        values.put("mandate", staff == null ? null : staff.mandate());
        values.put("by", by.displayName());
        return values;
    }

    static Actor actor(ResultSet row) throws SQLException {
        return row.getObject("account", UUID.class) == null ? new Actor.System(row.getString("by_name")) : staff(row);
    }

    static Actor.Staff staff(ResultSet row) throws SQLException {
        return new Actor.Staff(
                new AccountId(row.getObject("account", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                new UnitCode(row.getString("post_unit")),
                Role.valueOf(row.getString("role")),
                row.getString("by_name"),
                row.getString("mandate"));
    }
}

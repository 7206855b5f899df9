package vn.motcua.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.CreateAccount.InitialPassword;
import vn.motcua.identity.NewStaff;
import vn.motcua.identity.NewStaff.NewPost;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** People to put into a test; each has a user name of their own. */
public final class Staff {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Staff() {}

    public static String username() {
        return "nhanvien." + NUMBER.incrementAndGet();
    }

    /** Without a password. */
    public static CreateAccount invited(String displayName) {
        return new CreateAccount(username(), displayName, null, null, new InitialPassword.ByInvitation());
    }

    public static CreateAccount withHash(String displayName, String hash) {
        return new CreateAccount(username(), displayName, null, null, new InitialPassword.Encoded(hash, false));
    }

    /** A person with these posts since 2025. */
    public static NewStaff holding(CreateAccount account, NewPost... posts) {
        return new NewStaff(account, List.of(posts));
    }

    public static NewPost post(String unit, Role role) {
        return new NewPost(new UnitCode(unit), role, "Chuyên viên", Period.since(LocalDate.of(2025, 7, 1)));
    }
}

package vn.motcua.testing;

import static vn.motcua.testing.Staff.holding;
import static vn.motcua.testing.Staff.withHash;

import java.util.List;
import java.util.Optional;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.NewStaff.NewPost;
import vn.motcua.identity.OpenSession;
import vn.motcua.identity.Passwords;
import vn.motcua.identity.SecurityEvent;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SecurityLog;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignIn;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** People with an account who can sign in; they all have the same password, hashed once. */
public class People {

    public static final String PASSWORD = "ba con mèo trên mái nhà";

    /** Who makes them. */
    public static final Actor.Staff ADMINISTRATOR = SignedIn.staff(Role.ADMINISTRATOR, "T00");

    private final Accounts accounts;
    private final AccountRegister register;
    private final SignIn signIn;
    private final SecurityLog log;
    private final SingletonSupplier<String> hash;

    People(Accounts accounts, AccountRegister register, SignIn signIn, SecurityLog log, Passwords passwords) {
        this.accounts = accounts;
        this.register = register;
        this.signIn = signIn;
        this.log = log;
        this.hash = SingletonSupplier.of(() -> passwords.encode(PASSWORD));
    }

    public AccountId create(NewPost... held) {
        var account = withHash("Nguyễn Thị Bưởi", hash.obtain());
        return accounts.createAll(List.of(holding(account, held)), ADMINISTRATOR)
                .orThrow()
                .getFirst();
    }

    public String username(AccountId person) {
        return register.find(person).orElseThrow().username();
    }

    /** By the password alone. */
    public SessionToken signIn(AccountId person) {
        return signIn.withPassword(username(person), PASSWORD, "10.1.1.1").orThrow();
    }

    public OpenSession session(SessionToken token) {
        return signIn.session(token).orElseThrow();
    }

    /** What the security log says of the person, latest first. */
    public List<SecurityEventKind> events(AccountId person) {
        return log.latest(Optional.of(person), Long.MAX_VALUE).stream()
                .map(SecurityEvent::kind)
                .toList();
    }
}

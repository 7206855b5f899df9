package vn.motcua.identity.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.AccountSearch;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.CreateAccount.InitialPassword;
import vn.motcua.identity.NewStaff;
import vn.motcua.identity.NewStaff.NewPost;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Lets somebody into a new installation: an administrator who sets the password by a link in the log. */
@Component
@ConditionalOnProperty("motcua.identity.first-administrator")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Actor INSTALLATION = new Actor.System("installation");

    private final Accounts accounts;
    private final AccountRegister register;
    private final Clock clock;
    private final String username;
    private final UnitCode unit;

    FirstAdministrator(
            Accounts accounts,
            AccountRegister register,
            Clock clock,
            @Value("${motcua.identity.first-administrator}") String username,
            @Value("${motcua.identity.first-unit}") String unit) {
        this.accounts = accounts;
        this.register = register;
        this.clock = clock;
        this.username = username;
        this.unit = new UnitCode(unit);
    }

    /** Does nothing once there is any account. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (register.search(AccountSearch.ALL).total() > 0) {
            return;
        }
        var account = new CreateAccount(username, username, null, null, new InitialPassword.ByInvitation());
        var post = new NewPost(unit, Role.ADMINISTRATOR, "Quản trị hệ thống", Period.since(LocalDate.now(clock)));
        var id = accounts.createAll(List.of(new NewStaff(account, List.of(post))), INSTALLATION)
                .orThrow()
                .getFirst();
        var invitation = accounts.resetPassword(id, INSTALLATION).orThrow();
        LOG.warn("The first administrator, {}, sets a password at /invitations/{}", username, invitation.token());
    }
}

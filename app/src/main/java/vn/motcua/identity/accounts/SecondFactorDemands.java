package vn.motcua.identity.accounts;

import static vn.motcua.shared.Outcome.done;
import static vn.motcua.shared.Outcome.refused;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.SecondFactors;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.identity.sessions.SessionEnds;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;

@Service
@Transactional
class SecondFactorDemands implements SecondFactors {

    private final JdbcClient database;
    private final AccountTable accounts;
    private final SessionEnds sessions;
    private final SecurityEvents log;

    SecondFactorDemands(JdbcClient database, AccountTable accounts, SessionEnds sessions, SecurityEvents log) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.log = log;
    }

    @Override
    public Outcome<AccountId, AccountRefusal> require(AccountId account, boolean required, Actor by) {
        if (!accounts.lock(account)) {
            return refused(new AccountRefusal.Unknown());
        }
        accounts.requireSecondFactor(account, required);
        var kind = required ? SecurityEventKind.SECOND_FACTOR_REQUIRED : SecurityEventKind.SECOND_FACTOR_NOT_REQUIRED;
        log.append(kind, account, by, "");
        return done(account);
    }

    @Override
    public Outcome<AccountId, AccountRefusal> remove(AccountId account, Actor by) {
        if (!accounts.lock(account)) {
            return refused(new AccountRefusal.Unknown());
        }
        accounts.removeSecondFactor(account);
        sessions.endAll(account);
        log.append(SecurityEventKind.SECOND_FACTOR_REMOVED, account, by, "");
        return done(account);
    }

    @Override
    public void requireOf(Set<Role> roles, Actor by) {
        var names = roles.stream().map(Role::name).sorted().toArray(String[]::new);
        database.sql("delete from identity.second_factor_role").update();
        database.sql("insert into identity.second_factor_role (role) select unnest(:roles)")
                .param("roles", names)
                .update();
        log.append(SecurityEventKind.SECOND_FACTOR_ROLES_CHANGED, null, by, String.join(", ", names));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Role> requiredOf() {
        return database.sql("select role from identity.second_factor_role")
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .set();
    }
}

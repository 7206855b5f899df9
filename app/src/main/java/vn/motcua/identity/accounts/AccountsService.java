package vn.motcua.identity.accounts;

import static vn.motcua.shared.Outcome.done;
import static vn.motcua.shared.Outcome.refused;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.ChangeAccount;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.Invitation;
import vn.motcua.identity.NewStaff;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.domain.AccountDetails;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.identity.sessions.Invitations;
import vn.motcua.identity.sessions.SessionEnds;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

@Service
@Transactional
class AccountsService implements Accounts {

    private final Enrolment enrolment;
    private final AccountTable accounts;
    private final Administrators administrators;
    private final SessionEnds sessions;
    private final Invitations invitations;
    private final SecurityEvents log;

    AccountsService(
            Enrolment enrolment,
            AccountTable accounts,
            Administrators administrators,
            SessionEnds sessions,
            Invitations invitations,
            SecurityEvents log) {
        this.enrolment = enrolment;
        this.accounts = accounts;
        this.administrators = administrators;
        this.sessions = sessions;
        this.invitations = invitations;
        this.log = log;
    }

    @Override
    public Outcome<AccountId, AccountRefusal> create(CreateAccount command, Actor by) {
        return enrolment.enrol(List.of(new NewStaff(command, List.of())), by).map(List::getFirst);
    }

    @Override
    public Outcome<List<AccountId>, AccountRefusal> createAll(List<NewStaff> staff, Actor by) {
        return enrolment.enrol(staff, by);
    }

    @Override
    public Outcome<AccountId, AccountRefusal> change(ChangeAccount typed, Actor by) {
        var command = AccountDetails.normalise(typed);
        var malformed = AccountDetails.check(command);
        if (malformed.isPresent()) {
            return refused(malformed.get());
        }
        if (!accounts.lock(command.account())) {
            return refused(new AccountRefusal.Unknown());
        }
        if (accounts.change(command)) {
            log.append(SecurityEventKind.ACCOUNT_CHANGED, command.account(), by, command.displayName());
        }
        return done(command.account());
    }

    @Override
    public Outcome<AccountId, AccountRefusal> disable(AccountId account, Actor by) {
        if (isOwn(account, by)) {
            return refused(new AccountRefusal.OwnAccount());
        }
        if (!accounts.lock(account)) {
            return refused(new AccountRefusal.Unknown());
        }
        if (administrators.isLast(account)) {
            return refused(new AccountRefusal.LastAdministrator());
        }
        if (accounts.disable(account)) {
            sessions.endAll(account);
            invitations.revoke(account);
            log.append(SecurityEventKind.ACCOUNT_DISABLED, account, by, "");
        }
        return done(account);
    }

    @Override
    public Outcome<AccountId, AccountRefusal> enable(AccountId account, Actor by) {
        if (!accounts.lock(account)) {
            return refused(new AccountRefusal.Unknown());
        }
        if (accounts.enable(account)) {
            log.append(SecurityEventKind.ACCOUNT_ENABLED, account, by, "");
        }
        return done(account);
    }

    @Override
    public Outcome<AccountId, AccountRefusal> unlock(AccountId account, Actor by) {
        if (!accounts.lock(account)) {
            return refused(new AccountRefusal.Unknown());
        }
        accounts.forgetFailures(account);
        log.append(SecurityEventKind.UNLOCKED, account, by, "");
        return done(account);
    }

    @Override
    public Outcome<AccountId, AccountRefusal> endSessions(AccountId account, Actor by) {
        if (!accounts.lock(account)) {
            return refused(new AccountRefusal.Unknown());
        }
        sessions.endAll(account);
        log.append(SecurityEventKind.SESSIONS_ENDED, account, by, "");
        return done(account);
    }

    @Override
    public Outcome<Invitation, AccountRefusal> resetPassword(AccountId account, Actor by) {
        if (isOwn(account, by)) {
            return refused(new AccountRefusal.OwnAccount());
        }
        if (!accounts.lock(account)) {
            return refused(new AccountRefusal.Unknown());
        }
        accounts.clearPassword(account);
        sessions.endAll(account);
        log.append(SecurityEventKind.PASSWORD_RESET, account, by, "");
        return done(invitations.issue(account));
    }

    private static boolean isOwn(AccountId account, Actor by) {
        return by instanceof Actor.Staff staff && staff.account().equals(account);
    }
}

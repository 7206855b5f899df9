package vn.motcua.identity;

import java.util.List;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/**
 * The acts on the accounts of the staff.
 *
 * <p>Each is appended to the security log with who did it and from where. Who may act is decided at the page.
 */
public interface Accounts {

    /** Creates an account without posts. */
    Outcome<AccountId, AccountRefusal> create(CreateAccount command, Actor by);

    /**
     * Creates many accounts with their posts in one transaction: all of them, or none and the first refusal.
     *
     * <p>Whoever calls it answers for the units; they are not looked up one by one.
     *
     * @return the new identifiers in the order of the list
     */
    Outcome<List<AccountId>, AccountRefusal> createAll(List<NewStaff> staff, Actor by);

    /** Puts right what the account says about the person. Acts done before keep the name that they were done under. */
    Outcome<AccountId, AccountRefusal> change(ChangeAccount command, Actor by);

    /** Ends the person's sessions at once and lets them sign in no more. Doing it twice changes nothing. */
    Outcome<AccountId, AccountRefusal> disable(AccountId account, Actor by);

    /** Lets the person sign in again. Doing it twice changes nothing. */
    Outcome<AccountId, AccountRefusal> enable(AccountId account, Actor by);

    /** Forgets the failed attempts that lock the account. */
    Outcome<AccountId, AccountRefusal> unlock(AccountId account, Actor by);

    /** Signs the person out everywhere. */
    Outcome<AccountId, AccountRefusal> endSessions(AccountId account, Actor by);

    /**
     * Takes away the password, ends the person's sessions and returns a link by which they set a new one.
     *
     * @return to be shown once; only its hash is kept, and it works once within {@link Invitation#VALID_FOR}
     */
    Outcome<Invitation, AccountRefusal> resetPassword(AccountId account, Actor by);
}

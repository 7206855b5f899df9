package vn.motcua.identity;

import vn.motcua.shared.AccountId;
import vn.motcua.shared.Outcome;

/** How people come to a password of their own. */
public interface OwnPassword {

    /**
     * Replaces the password and ends the person's other sessions.
     *
     * @param current the password in use; counted like an attempt to sign in when it is wrong
     * @return the token that replaces the former one
     */
    Outcome<SessionToken, PasswordRefusal> change(SessionToken session, String current, String chosen, String address);

    /** Whether the invitation still works. */
    boolean isOpen(String invitation);

    /**
     * Sets the password by an invitation, which works no more afterwards.
     *
     * @param invitation its {@link Invitation#token}
     */
    Outcome<AccountId, PasswordRefusal> acceptInvitation(String invitation, String chosen);
}

package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;

/**
 * Signing in, step by step; after each, {@link #session} tells what is still owed.
 *
 * <p>No answer tells whether an account exists: names that nobody has are counted, locked and refused like any other.
 */
public interface SignIn {

    /**
     * Opens a session for the right name and password.
     *
     * @param address the network address, under which failures are counted as well
     */
    Outcome<SessionToken, SignInRefusal> withPassword(String username, String password, String address);

    /**
     * Gives the second factor.
     *
     * @param code six digits from the authenticator, or one of the recovery codes
     * @return the token that replaces the former one
     */
    Outcome<SessionToken, SignInRefusal> withCode(SessionToken session, String code, String address);

    /** The session, unless it has ended; counts as activity. */
    Optional<OpenSession> session(SessionToken token);

    /** From now on the person acts under this post, which they hold today. */
    Outcome<Actor.Staff, SignInRefusal> choosePost(SessionToken session, PostId post);

    /** Signs out. Doing it twice changes nothing. */
    void end(SessionToken session);
}

package vn.motcua.identity;

import java.util.List;
import vn.motcua.shared.Outcome;

/** How people enrol a second factor (RFC 6238) for their own account. */
public interface OwnSecondFactor {

    /** A new second factor for the authenticator application; the same one until it is confirmed. */
    Outcome<SecondFactorOffer, SignInRefusal> offer(SessionToken session);

    /**
     * Confirms the offer by a first code; from now on signing in needs one.
     *
     * @return recovery codes, each good for one sign-in without the device; to be shown once
     */
    Outcome<List<String>, SignInRefusal> confirm(SessionToken session, String code);
}

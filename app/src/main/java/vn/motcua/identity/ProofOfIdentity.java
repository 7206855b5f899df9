package vn.motcua.identity;

import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Somebody at another person's screen says who they are, to sign there; neither's session begins or ends. */
public interface ProofOfIdentity {

    /**
     * Takes name and password, and the code of whoever has a second factor. Failures are counted and locked like those
     * at the sign-in page; a proof is written to the security log of the person.
     *
     * @param role and {@code unit}: the post that the person must hold today
     * @param address the network address, under which failures are counted as well
     * @param host whose screen it is
     */
    Outcome<Actor.Staff, SignInRefusal> prove(Claim claim, Role role, UnitCode unit, String address, Actor.Staff host);

    /** @param code of the second factor, or empty */
    record Claim(String username, String password, String code) {

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Claim[" + username + "]";
        }
    }
}

package vn.motcua.applicant;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Secret;

/** Signing on with an e-ID, and off again. */
public interface SignOns {

    /** The providers of this installation, in the order of its settings; empty when there is none. */
    List<EidProvider> providers();

    /**
     * The way to a provider.
     *
     * @param next where the person wants to go afterwards, a path of ours
     * @param callback the address that the provider sends the browser back to
     */
    Outcome<Begun, SignOnRefusal> begin(String provider, String next, URI callback);

    /**
     * The way back.
     *
     * @param browser what the browser's cookie says
     */
    Outcome<SignedOn, NotSignedOn> complete(WayBack back, Optional<Secret> browser, URI callback);

    /** The session ends at once, on every node. */
    void end(Secret session);

    /**
     * Where the sign-on at the provider is ended too.
     *
     * @param back the address that the provider sends the browser back to
     */
    Optional<URI> endAtProvider(Secret session, URI back);

    /** For whom the person acts from now on; empty for themselves. */
    Outcome<Secret, ApplicantRefusal> actFor(Secret session, Optional<Representation> whom);

    /**
     * A sign-on under way.
     *
     * @param browser to be kept by the browser until it comes back
     */
    record Begun(URI redirect, Secret browser) {}

    /** A finished one. */
    record SignedOn(Secret session, String next) {}

    /**
     * One that came to nothing.
     *
     * @param next where the person wanted to go; empty when that is not known
     */
    record NotSignedOn(SignOnRefusal why, String next) implements Refusal {

        @Override
        public String key() {
            return why.key();
        }

        @Override
        public List<Object> arguments() {
            return why.arguments();
        }
    }

    /** What the provider put into the address; any of them may be empty. */
    record WayBack(String state, String code, String error) {}
}

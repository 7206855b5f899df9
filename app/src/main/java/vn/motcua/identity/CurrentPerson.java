package vn.motcua.identity;

import java.util.Optional;

/** Who makes the request that is being served. */
public interface CurrentPerson {

    /** The person signed in, or empty for an anonymous reader; asking costs an anonymous reader nothing. */
    Optional<SignedInPerson> find();
}

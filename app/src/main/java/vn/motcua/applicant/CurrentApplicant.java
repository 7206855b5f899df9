package vn.motcua.applicant;

import java.util.Optional;

/** Which applicant makes the request that is being served. */
public interface CurrentApplicant {

    /** Empty for a stranger; asking costs a stranger nothing. */
    Optional<SignedOnApplicant> find();

    /**
     * For handlers that only applicants reach.
     *
     * @throws IllegalStateException when nobody is signed on
     */
    default SignedOnApplicant get() {
        return find().orElseThrow(() -> new IllegalStateException("the access rule of this handler demands nobody"));
    }
}

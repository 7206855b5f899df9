package vn.motcua.identity.spi;

/** Knows whether the request that is being served comes from an applicant who signed on. */
public interface ApplicantGate {

    boolean isSignedOn();
}

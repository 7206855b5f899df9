package vn.motcua.installation;

/** Advice that several faults share. */
final class Remedies {

    static final String SEE_LOG = "Read the log; the data in the folder were not touched.";

    private Remedies() {}
}

package vn.motcua.post;

/** Which way a consignment goes. */
public enum Direction {
    /** A dossier that a citizen handed in at a post office, on its way to a one-stop unit. */
    TO_AGENCY,
    /** A result on its way from a one-stop unit to its owner. */
    TO_CITIZEN
}

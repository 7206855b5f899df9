package vn.motcua.filing;

/** The parts of a filing, in the order in which they are filled in. */
public enum Section {
    /** Case of the procedure and receiving unit. */
    PLACE,
    /** The electronic form, where the procedure has one. */
    FORM,
    PAPERS,
    /** How the person is reached, and how the result comes. */
    CONTACT
}

package vn.motcua.eforms;

/** The answers with which a sheet is looked at before it is published. */
public enum Sample {
    /** As most people answer. */
    USUAL,
    /** The longest names and texts that the form takes, with letters that fonts forget. */
    LONG,
    /** Every table with as many rows as it takes, at most forty. */
    MANY_ROWS,
    /** Nothing: as it would be filled in by hand. */
    EMPTY
}

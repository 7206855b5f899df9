package vn.motcua.digitisation;

/** How far a digitised paper has come. */
public enum PaperState {
    /** A machine proposed what it is; no officer has said so. */
    PROPOSED,
    VERIFIED,
    /** Another file took its place; kept for the record. */
    REPLACED
}

package vn.motcua.catalog;

/** The level of government that carries a procedure out; a procedure may have several. */
public enum Level {
    MINISTRY,
    PROVINCE,
    COMMUNE,
    /** Courts, banks, vertical agencies and others outside the three levels (cơ quan khác). */
    OTHER
}

package vn.motcua.catalog;

/** How much of a procedure can be done online (NĐ 42/2022, Art. 11). */
public enum OnlineLevel {
    /** Not offered online. */
    NONE,
    /** Offered online, without all conditions of the full service (một phần). */
    PARTIAL,
    /** All information, filing and handling online; the result online or by public post (toàn trình). */
    FULL
}

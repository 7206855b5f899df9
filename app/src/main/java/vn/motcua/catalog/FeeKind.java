package vn.motcua.catalog;

/** Fee and charge are two things in the law on fees and charges (Luật 97/2015/QH13), with separate national codes. */
public enum FeeKind {
    /** Phí: the price of a public service. */
    FEE,
    /** Lệ phí: a fixed charge for an administrative act. */
    CHARGE,
    /** The source does not say which. */
    UNSTATED
}

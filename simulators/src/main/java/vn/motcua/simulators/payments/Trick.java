package vn.motcua.simulators.payments;

/** How the next payments are told of. */
public enum Trick {
    /** Once, before the payer's browser is led back. */
    NONE,
    /** Twice, both at the same moment. */
    TWICE_AT_ONCE,
    /** Not before {@link Outbox#release()}. */
    LATE,
    /** With a proof made by somebody who does not know the key. */
    FORGED,
    /** Of a thousand đồng less than was asked for. */
    SHORT,
    /** Never; only questions and the statement know of it. */
    SILENT
}

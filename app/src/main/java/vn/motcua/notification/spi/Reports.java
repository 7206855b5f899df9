package vn.motcua.notification.spi;

/** Where carriers bring their reports, however late, often and in whatever order. */
public interface Reports {

    /** A report of a message that is not ours is kept for a week and changes nothing. */
    void take(Report report);
}

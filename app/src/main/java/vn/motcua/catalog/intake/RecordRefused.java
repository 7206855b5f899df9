package vn.motcua.catalog.intake;

/**
 * A record cannot be taken as it is; the others of its file can.
 *
 * <p>Thrown while one record is read and caught by whoever reads the file, never seen outside this package.
 */
final class RecordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;

    /** @param reason the end of a message key {@code catalog.import.…} */
    RecordRefused(String reason, String detail) {
        super(reason + ": " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}

package vn.motcua.files;

/** The place that holds the files does not answer; what was asked can be asked again later. */
public final class FilesAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FilesAway(String message, Throwable cause) {
        super(message, cause);
    }
}

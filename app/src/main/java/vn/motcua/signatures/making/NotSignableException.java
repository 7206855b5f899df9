package vn.motcua.signatures.making;

/** The file cannot be signed: broken, encrypted, or of another kind. */
public class NotSignableException extends Exception {

    private static final long serialVersionUID = 1L;

    NotSignableException(Throwable cause) {
        super(cause);
    }
}

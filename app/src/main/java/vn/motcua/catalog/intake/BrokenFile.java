package vn.motcua.catalog.intake;

import vn.motcua.catalog.CannotImport;

/** Stops an import in the middle of a file and undoes what was taken from it; carries the refusal to the front door. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CannotImport refusal;

    public BrokenFile(CannotImport refusal) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
    }

    public CannotImport refusal() {
        return refusal;
    }
}

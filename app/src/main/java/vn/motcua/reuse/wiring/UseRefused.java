package vn.motcua.reuse.wiring;

import vn.motcua.vault.VaultRefusal;

/**
 * The vault refused a document that an act rests on. Thrown within the act's transaction, so that the act does not
 * happen; {@link vn.motcua.reuse.Reuse#with} makes a refusal of it again.
 */
class UseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String component;
    private final transient VaultRefusal refusal;

    UseRefused(String component, VaultRefusal refusal) {
        super(component + ": " + refusal.key());
        this.component = component;
        this.refusal = refusal;
    }

    String component() {
        return component;
    }

    VaultRefusal refusal() {
        return refusal;
    }
}

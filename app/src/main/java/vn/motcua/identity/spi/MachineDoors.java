package vn.motcua.identity.spi;

import java.util.Set;

/**
 * Addresses to which programs of others post without a form of ours, and so without its proof of origin. What they post
 * has to prove itself; nothing there may look at cookies.
 */
public interface MachineDoors {

    /** Patterns from the root, such as {@code /payments/callbacks/*}. */
    Set<String> paths();
}

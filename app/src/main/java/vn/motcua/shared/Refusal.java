package vn.motcua.shared;

import java.util.List;

/**
 * Why something was not done: a value, never an exception.
 *
 * <p>The key is stable, part of the public interface, and the key of the sentence in the message bundles that tells the
 * person what to do next.
 */
public interface Refusal {

    /** Such as {@code dossier.already-received}. */
    String key();

    /** What the sentence of the message bundle mentions, in order. */
    default List<Object> arguments() {
        return List.of();
    }
}

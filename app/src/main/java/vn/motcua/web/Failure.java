package vn.motcua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error page shows.
 *
 * @param kind what went wrong
 * @param reference the code under which the log has it, or null when it is not ours to look for
 * @param retry the form to send again, or null when that is no help
 */
public record Failure(
        ErrorKind kind,
        @Nullable String reference,
        @Nullable Retry retry) {

    /**
     * A form that came too late, with everything typed.
     *
     * @param action where it goes
     * @param fields what was typed
     */
    public record Retry(String action, List<Field> fields) {}

    /** One field of a form. */
    public record Field(String name, String value) {}
}

package vn.motcua.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ids by which a field, its hint, its error and the error summary find one another. */
public final class Describe {

    private Describe() {}

    /** The value of {@code aria-describedby}: the ids of the hint and of the error, or null when there is neither. */
    public static @Nullable String field(String name, @Nullable String hint, FormErrors errors) {
        String ids = Stream.of(hint == null ? "" : name + "-hint", errors.has(name) ? name + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** The id of an option: the first bears the name of the field, so that the error summary leads to it. */
    public static String option(String name, int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }
}

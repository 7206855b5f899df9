package vn.motcua.notification;

import java.util.List;
import vn.motcua.shared.Refusal;

/**
 * What is wrong with a template.
 *
 * @param field in which it stands: {@code subject}, {@code body} or {@code carrierId}
 * @param what the sentence mentions; may be empty
 */
public record TemplateFault(String field, Kind kind, String what) implements Refusal {

    /** What can be wrong. */
    public enum Kind {
        EMPTY,
        TOO_LONG,
        /** A brace without its other one. */
        BRACES,
        /** No such variable, or one that this kind does not know or this channel must not tell. */
        UNKNOWN_VARIABLE,
        MISSING_VARIABLE,
        /** It leads to somebody else's house. */
        FOREIGN_LINK,
        /** Zalo carries only what it approved. */
        CARRIER_ID
    }

    @Override
    public String key() {
        return "messages.fault." + kind;
    }

    @Override
    public List<Object> arguments() {
        return List.of(what);
    }
}

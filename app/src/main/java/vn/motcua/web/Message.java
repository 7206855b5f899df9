package vn.motcua.web;

import java.util.List;
import vn.motcua.shared.Refusal;

/**
 * A text still to be put into the reader's language.
 *
 * @param key its key in the message bundles
 * @param arguments what it mentions, in order
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    public static Message of(Refusal refusal) {
        return new Message(refusal.key(), refusal.arguments());
    }
}

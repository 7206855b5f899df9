package vn.motcua.eforms;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param path the answer, such as {@code father.idNumber} or {@code goods.0.value}
 * @param page the page on which it is asked
 * @param key stable, and the key of the sentence in the message bundles
 * @param arguments what the sentence mentions: {@link Text}s, numbers or plain texts
 */
public record Fault(String path, String page, String key, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** The name under which the browser posts the answer. */
    public String field() {
        return FieldNames.of(path);
    }
}

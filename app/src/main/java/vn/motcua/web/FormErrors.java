package vn.motcua.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.Refusal;

/**
 * What is wrong with a form, by the name of the field; one message a field, in the order in which they were found.
 *
 * <p>A controller checks, and when something is wrong shows the form again, as it was typed, with status 422.
 */
public final class FormErrors {

    private final Map<String, Message> byField = new LinkedHashMap<>();

    /** Nothing wrong. */
    public static FormErrors none() {
        return new FormErrors();
    }

    /** Notes what is wrong with a field, unless something is already noted. */
    public FormErrors add(String field, String key, Object... arguments) {
        byField.putIfAbsent(field, Message.of(key, arguments));
        return this;
    }

    /** Notes what is wrong with another part of the same form. */
    public FormErrors addAll(FormErrors others) {
        others.byField.forEach(byField::putIfAbsent);
        return this;
    }

    /** Notes a refusal at the field to which the person should go. */
    public FormErrors add(String field, Refusal refusal) {
        byField.putIfAbsent(field, Message.of(refusal));
        return this;
    }

    /** Notes what is wrong with a field when the condition does not hold. */
    public FormErrors require(boolean condition, String field, String key, Object... arguments) {
        return condition ? this : add(field, key, arguments);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public Optional<Message> of(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** True when the field itself or a part of it, such as {@code birthDate.day} of {@code birthDate}, is wrong. */
    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public Set<Map.Entry<String, Message>> all() {
        return byField.entrySet();
    }

    @Override
    public String toString() {
        return byField.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().key())
                .collect(Collectors.joining(", "));
    }
}

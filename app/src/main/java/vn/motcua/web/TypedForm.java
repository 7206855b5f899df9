package vn.motcua.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed, by the names of the fields; for forms whose fields depend on what they are about.
 *
 * <p>Texts come stripped and with composed accents (NFC), whatever keyboard they were typed on.
 */
public final class TypedForm {

    private final MultiValueMap<String, String> values;

    private TypedForm(MultiValueMap<String, String> values) {
        this.values = values;
    }

    public static TypedForm of(MultiValueMap<String, String> values) {
        return new TypedForm(values);
    }

    /** Nothing typed yet. */
    public static TypedForm empty() {
        return new TypedForm(new LinkedMultiValueMap<>());
    }

    /** The same with other values of some fields, given as names and values in turn. */
    public TypedForm with(String... namesAndValues) {
        var changed = new LinkedMultiValueMap<>(values);
        for (int index = 0; index + 1 < namesAndValues.length; index += 2) {
            changed.set(namesAndValues[index], namesAndValues[index + 1]);
        }
        return new TypedForm(changed);
    }

    /** The same with the fields of another form; those of both are the other's. */
    public TypedForm and(TypedForm other) {
        var together = new LinkedMultiValueMap<>(values);
        together.putAll(other.values);
        return new TypedForm(together);
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Whether the form was sent with the field, even an empty one. */
    public boolean sent(String name) {
        return values.containsKey(name);
    }

    /** The text of the field; empty when there is none. */
    public String text(String name) {
        return clean(values.getFirst(name));
    }

    public String text(String name, String otherwise) {
        return sent(name) ? text(name) : otherwise;
    }

    /** Every value that the field was sent with, empty ones left out. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(TypedForm::clean)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The lines of the field that are not blank. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public DateField date(String name) {
        return new DateField(
                values.getFirst(name + ".day"), values.getFirst(name + ".month"), values.getFirst(name + ".year"));
    }

    public Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }

    /** A whole number, zero or more, of at most nine digits; empty when it is none. */
    public Optional<Integer> number(String name) {
        return text(name).matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text(name))) : Optional.empty();
    }

    /** The constant of that name; empty when it is none. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text(name))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}

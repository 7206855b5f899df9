package vn.motcua.eforms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known before anybody types, by name; the first word on a fact counts. Values are written as a person would write
 * them, dates as {@code 2026-01-05} or, partly known, {@code 1954}.
 *
 * <p>Names in use: {@code applicant.name}, {@code .birth}, {@code .sex} ({@code male}, {@code female}), {@code .idNumber},
 * {@code .phone}, {@code .email}, {@code .address}; {@code organisation.name}, {@code .taxCode}, {@code .address};
 * {@code vault.<type of document>.<field>}.
 */
public final class Facts {

    /** One fact and where it came from. */
    public record Known(String value, Origin origin) {}

    private final Map<String, Known> known = new LinkedHashMap<>();

    public static Facts none() {
        return new Facts();
    }

    /** Adds a fact unless it is blank or already known. */
    public Facts with(String name, String value, Origin origin) {
        if (!value.isBlank()) {
            known.putIfAbsent(name, new Known(value, origin));
        }
        return this;
    }

    /** Adds what is not known yet. */
    public Facts and(Facts others) {
        others.known.forEach(known::putIfAbsent);
        return this;
    }

    public Optional<Known> find(String name) {
        return Optional.ofNullable(known.get(name));
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    @Override
    public String toString() {
        return known.keySet().toString();
    }
}

package vn.motcua.eforms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known before anybody types, by name; the first word on a fact counts. Values are written as a person would write
 * them, dates as {@code 2026-01-05} or, partly known, {@code 1954}.
 *
 * <p>Names in use: {@code applicant.name}, {@code .birth}, {@code .sex} ({@code male}, {@code female}), {@code .idNumber},
 * {@code .phone}, {@code .email}, {@code .address}, {@code .account}, {@code .bank}; {@code organisation.name},
 * {@code .taxCode}, {@code .address}; {@code household.name}, {@code .code}, {@code .address}; and of a paper that somebody
 * holds {@code paper.number}, {@code .issuedOn} and {@code .issuer}, see {@link #ofPaper}. What else a form asks of the
 * applicant is a fact too, named by its part.
 */
public final class Facts {

    private static final String OF_PAPER = ": ";

    /** One fact and where it came from. */
    public record Known(String value, Origin origin) {}

    private final Map<String, Known> known = new LinkedHashMap<>();

    /** The name of a fact about a paper: {@code paper.number: Giấy xác nhận khuyết tật}. */
    public static String ofPaper(String fact, String paper) {
        return fact + OF_PAPER + paper;
    }

    /** The paper that a fact is about; empty for all others. */
    public static Optional<String> paperOf(String name) {
        int at = name.indexOf(OF_PAPER);
        return at < 0 ? Optional.empty() : Optional.of(name.substring(at + OF_PAPER.length()));
    }

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

    /** Those whose names begin so. */
    public Facts under(String prefix) {
        var some = new Facts();
        known.forEach((name, fact) -> {
            if (name.startsWith(prefix)) {
                some.known.put(name, fact);
            }
        });
        return some;
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    @Override
    public String toString() {
        return known.keySet().toString();
    }
}

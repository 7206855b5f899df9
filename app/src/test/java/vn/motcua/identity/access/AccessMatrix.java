package vn.motcua.identity.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.http.HttpMethod;
import vn.motcua.shared.Role;

/** The table {@code access-matrix.csv}: method, path, who may use it, and an example where the path needs one. */
final class AccessMatrix {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private AccessMatrix() {}

    enum Openness {
        EVERYONE,
        APPLICANT,
        SIGNED_IN,
        ANY_POST,
        ROLES,
        NOBODY;

        static Openness of(Set<Role> roles, boolean withoutPost) {
            if (withoutPost) {
                return SIGNED_IN;
            }
            return switch (roles.size()) {
                case 0 -> NOBODY;
                default -> roles.size() == Role.values().length ? ANY_POST : ROLES;
            };
        }
    }

    record Line(Endpoint endpoint, Openness openness, Set<Role> roles, Optional<String> example) {

        static Line of(Endpoint endpoint, Openness openness) {
            return new Line(endpoint, openness, Set.of(), Optional.empty());
        }

        Line {
            roles = openness == Openness.ROLES ? Set.copyOf(roles) : Set.of();
        }

        @Override
        public String toString() {
            var who = openness == Openness.ROLES
                    ? roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "))
                    : openness.name();
            return Stream.of(endpoint.method().name(), endpoint.path(), who, example.orElse(""))
                    .collect(Collectors.joining(","));
        }
    }

    /** @throws IllegalStateException when a line is written twice */
    static TreeMap<Endpoint, Line> read() {
        var stream = Objects.requireNonNull(AccessMatrix.class.getResourceAsStream("/access-matrix.csv"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var records = FORMAT.parse(reader)) {
            return records.stream()
                    .map(AccessMatrix::line)
                    .collect(Collectors.toMap(
                            Line::endpoint,
                            line -> line,
                            (one, other) -> {
                                throw new IllegalStateException("twice in access-matrix.csv: " + one);
                            },
                            TreeMap::new));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Line line(CSVRecord row) {
        var endpoint = new Endpoint(HttpMethod.valueOf(row.get("method")), row.get("path"));
        var example = Optional.of(row.get("example")).filter(text -> !text.isEmpty());
        var who = row.get("who");
        return Stream.of(Openness.values())
                .filter(openness -> openness.name().equals(who))
                .findFirst()
                .map(openness -> new Line(endpoint, openness, Set.of(), example))
                .orElseGet(() -> new Line(endpoint, Openness.ROLES, roles(who), example));
    }

    private static Set<Role> roles(String names) {
        return Stream.of(names.split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}

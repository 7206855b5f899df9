package vn.motcua.eforms.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import vn.motcua.shared.BirthDate;

/** Answers found in a tree by their paths. */
public final class Values {

    private Values() {}

    /** All values of a path; several where it leads through the rows of a table. */
    static List<JsonNode> at(JsonNode tree, String path) {
        var found = Stream.of(tree);
        for (var step : path.split("\\.")) {
            found = found.flatMap(node -> node instanceof ArrayNode rows
                    ? rows.values().stream().map(row -> row.path(step))
                    : Stream.of(node.path(step)));
        }
        return found.filter(node -> !node.isMissingNode()).toList();
    }

    static Optional<JsonNode> first(JsonNode tree, String path) {
        return at(tree, path).stream().findFirst();
    }

    /** The value at a path in which rows are counted, such as {@code goods.0.value}; a missing node when there is none. */
    public static JsonNode exact(JsonNode tree, String path) {
        var found = tree;
        for (var step : path.split("\\.")) {
            found = found instanceof ArrayNode rows ? row(rows, step) : found.path(step);
        }
        return found;
    }

    private static JsonNode row(ArrayNode rows, String index) {
        return index.matches("[0-9]{1,4}") ? rows.path(Integer.parseInt(index)) : MissingNode.getInstance();
    }

    /** The first day on which a date of any precision may lie; empty when it is none. */
    static Optional<LocalDate> day(JsonNode value) {
        try {
            var date = BirthDate.parse(value.asString(""));
            return Optional.of(LocalDate.of(date.year(), Math.max(date.month(), 1), Math.max(date.day(), 1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

package vn.motcua.eforms.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
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

    /** Puts a value at the path of a part, making the groups that lead there. */
    static void put(ObjectNode tree, String path, JsonNode value) {
        var steps = path.split("\\.");
        var group = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            group = group.path(steps[i]) instanceof ObjectNode known ? known : group.putObject(steps[i]);
        }
        group.set(steps[steps.length - 1], value);
    }

    /** Takes the value at the path of a part away, with groups that hold nothing else. */
    static void remove(ObjectNode tree, String path) {
        int end = path.lastIndexOf('.');
        var group = end < 0 ? tree : exact(tree, path.substring(0, end));
        if (group instanceof ObjectNode known) {
            known.remove(path.substring(end + 1));
            if (known.isEmpty() && end > 0) {
                remove(tree, path.substring(0, end));
            }
        }
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

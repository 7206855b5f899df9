package vn.motcua.eforms.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.motcua.eforms.Calculation;

/** Computed answers. */
public final class Calculations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** More digits than any sum of a form has; beyond them nothing is said rather than something wrong. */
    private static final int MAX_DIGITS = 30;

    private Calculations() {}

    /** The result, or empty while nothing it needs has been answered. */
    public static Optional<JsonNode> of(Calculation calculation, JsonNode answers) {
        return switch (calculation) {
            case Calculation.Sum(var paths) ->
                numbers(answers, paths).stream().reduce(BigDecimal::add).flatMap(Calculations::number);
            case Calculation.Product(var paths) -> product(answers, paths);
            case Calculation.Difference(var from, var minus) -> difference(answers, from, minus);
            case Calculation.Count(var table) -> Optional.of(JSON.numberNode(rows(answers, table)));
            case Calculation.Join(var paths, var separator) -> joined(answers, paths, separator);
        };
    }

    private static Optional<JsonNode> product(JsonNode answers, List<String> paths) {
        var numbers = numbers(answers, paths);
        return numbers.size() < paths.size()
                ? Optional.empty()
                : numbers.stream().reduce(BigDecimal::multiply).flatMap(Calculations::number);
    }

    private static Optional<JsonNode> difference(JsonNode answers, String from, String minus) {
        var numbers = numbers(answers, List.of(from));
        return numbers.isEmpty()
                ? Optional.empty()
                : number(numbers(answers, List.of(minus)).stream().reduce(numbers.getFirst(), BigDecimal::subtract));
    }

    private static Optional<JsonNode> joined(JsonNode answers, List<String> paths, String separator) {
        var text = paths.stream()
                .flatMap(path -> Values.at(answers, path).stream())
                .map(node -> node.asString(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
        return text.isEmpty() ? Optional.empty() : Optional.of(JSON.stringNode(text));
    }

    private static int rows(JsonNode answers, String table) {
        return answers.path(table).isArray() ? answers.path(table).size() : 0;
    }

    private static List<BigDecimal> numbers(JsonNode answers, List<String> paths) {
        return paths.stream()
                .flatMap(path -> Values.at(answers, path).stream())
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .toList();
    }

    private static Optional<JsonNode> number(BigDecimal number) {
        return number.precision() - number.scale() > MAX_DIGITS ? Optional.empty() : Optional.of(Numbers.node(number));
    }
}

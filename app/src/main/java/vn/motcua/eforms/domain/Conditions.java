package vn.motcua.eforms.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.Condition;

/** Whether a condition holds for answers on a day. */
public final class Conditions {

    private static final String TODAY = "today";

    private Conditions() {}

    public static boolean holds(Condition condition, JsonNode answers, LocalDate today) {
        return switch (condition) {
            case Condition.Eq(var path, var value) -> isOne(answers, path, List.of(value));
            case Condition.In(var path, var values) -> isOne(answers, path, values);
            case Condition.Exists(var path) -> !Values.at(answers, path).isEmpty();
            case Condition.Age(var path, var below, var years) ->
                Values.first(answers, path)
                        .flatMap(Values::day)
                        .map(born -> Period.between(born, today).getYears() < years == below)
                        .orElse(false);
            case Condition.NotAfter(var path, var other) -> notAfter(answers, path, other, today);
            case Condition.AtMost(var path, var bound) -> atMost(answers, path, bound);
            case Condition.And(var all) -> all.stream().allMatch(each -> holds(each, answers, today));
            case Condition.Or(var any) -> any.stream().anyMatch(each -> holds(each, answers, today));
            case Condition.Not(var not) -> !holds(not, answers, today);
        };
    }

    /** The paths that a condition asks for. */
    public static Stream<String> paths(Condition condition) {
        return switch (condition) {
            case Condition.Eq(var path, var _) -> Stream.of(path);
            case Condition.In(var path, var _) -> Stream.of(path);
            case Condition.Exists(var path) -> Stream.of(path);
            case Condition.Age(var path, var _, var _) -> Stream.of(path);
            case Condition.NotAfter(var path, var other) ->
                Stream.of(path, other).filter(each -> !each.equals(TODAY));
            case Condition.AtMost(var path, Condition.Bound.At(var other)) -> Stream.of(path, other);
            case Condition.AtMost(var path, var _) -> Stream.of(path);
            case Condition.And(var all) -> all.stream().flatMap(Conditions::paths);
            case Condition.Or(var any) -> any.stream().flatMap(Conditions::paths);
            case Condition.Not(var not) -> paths(not);
        };
    }

    /** A choice of several holds for each of its values. */
    private static boolean isOne(JsonNode answers, String path, List<String> values) {
        return Values.at(answers, path).stream()
                .flatMap(node -> node.isArray() ? node.values().stream() : Stream.of(node))
                .anyMatch(node -> values.contains(node.asString("")));
    }

    private static boolean notAfter(JsonNode answers, String path, String other, LocalDate today) {
        var first = dayOf(answers, path, today);
        var second = dayOf(answers, other, today);
        return first.isEmpty() || second.isEmpty() || !first.get().isAfter(second.get());
    }

    private static Optional<LocalDate> dayOf(JsonNode answers, String path, LocalDate today) {
        return path.equals(TODAY)
                ? Optional.of(today)
                : Values.first(answers, path).flatMap(Values::day);
    }

    private static boolean atMost(JsonNode answers, String path, Condition.Bound bound) {
        var number = numberAt(answers, path);
        var limit = switch (bound) {
            case Condition.Bound.Of(var most) -> Optional.of(most);
            case Condition.Bound.At(var other) -> numberAt(answers, other);
        };
        return number.isEmpty() || limit.isEmpty() || number.get().compareTo(limit.get()) <= 0;
    }

    private static Optional<BigDecimal> numberAt(JsonNode answers, String path) {
        return Values.first(answers, path).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }
}

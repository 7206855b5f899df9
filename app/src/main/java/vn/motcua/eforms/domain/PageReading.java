package vn.motcua.eforms.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Communes;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/** Reads a posted page into the answers; an answer that was left as it was keeps its origin. */
public final class PageReading {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final LeafReading leaves;

    /** @param changed whether a row was added or taken away */
    public record Read(Answers answers, boolean changed) {}

    public PageReading(Communes communes) {
        this.leaves = new LeafReading(communes);
    }

    public Read read(FormPage page, Map<String, java.util.List<String>> posted, Answers before) {
        var typed = new TypedPage(posted);
        var answers = before;
        var changed = false;
        for (var question : page.questions()) {
            if (question.type() != QuestionType.COMPUTED) {
                var origins = new TreeMap<String, Origin>();
                var value = value(question, question.id(), typed, before, origins);
                answers = answers.with(question.id(), value, origins);
                changed |= typed.addsRow(question.id())
                        || typed.dropped(question.id()).findAny().isPresent();
            }
        }
        return new Read(answers, changed);
    }

    private JsonNode value(
            Question question, String path, TypedPage typed, Answers before, Map<String, Origin> origins) {
        return switch (question.type()) {
            case TABLE -> rows(question, path, typed, before, origins);
            case ADDRESS, PERSON, ORGANISATION ->
                group(question, (part, id) -> value(part, path + "." + id, typed, before, origins));
            default -> leaf(question, path, typed, before, origins);
        };
    }

    private JsonNode leaf(
            Question question, String path, TypedPage typed, Answers before, Map<String, Origin> origins) {
        var old = before.value(path);
        var value = leaves.posted(question, path, typed, old);
        if (!value.isMissingNode()) {
            origins.put(path, value.equals(old) ? before.origin(path).orElse(Origin.TYPED) : Origin.TYPED);
        }
        return value;
    }

    static JsonNode group(Question question, BiFunction<Question, String, JsonNode> valueOf) {
        var whole = JSON.objectNode();
        for (var part : question.parts()) {
            var value = valueOf.apply(part, part.id());
            if (!value.isMissingNode()) {
                whole.set(part.id(), value);
            }
        }
        return whole.isEmpty() ? MissingNode.getInstance() : whole;
    }

    /** Blank rows go, except the one that was just asked for. */
    private JsonNode rows(Question table, String path, TypedPage typed, Answers before, Map<String, Origin> origins) {
        ArrayNode rows = JSON.arrayNode();
        for (var index : typed.rows(path)) {
            if (typed.dropped(path).noneMatch(dropped -> dropped == index)) {
                var itsOrigins = new TreeMap<String, Origin>();
                var row = group(
                        table, (part, id) -> value(part, path + "." + index + "." + id, typed, before, itsOrigins));
                if (!row.isMissingNode()) {
                    var moved = path + "." + rows.size();
                    itsOrigins.forEach((each, origin) ->
                            origins.put(moved + each.substring((path + "." + index).length()), origin));
                    rows.add(row);
                }
            }
        }
        if (typed.addsRow(path)) {
            rows.addObject();
        }
        return rows.isEmpty() ? MissingNode.getInstance() : rows;
    }
}

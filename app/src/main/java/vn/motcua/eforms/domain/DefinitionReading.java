package vn.motcua.eforms.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.Calculation;
import vn.motcua.eforms.Condition;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.Filling;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.FormSheet;
import vn.motcua.eforms.Limits;
import vn.motcua.eforms.Option;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.Rule;
import vn.motcua.eforms.Text;
import vn.motcua.eforms.Wording;

/** Makes a form of its definition, which {@link DefinitionCheck} found to be one. */
public final class DefinitionReading {

    static final int MOST_ROWS = 50;

    private static final int LINE = 200;
    private static final int LINES = 2_000;

    private DefinitionReading() {}

    /** @throws IllegalArgumentException when it is no definition */
    public static FormContent read(JsonNode definition) {
        var pages =
                stream(definition.path("pages")).map(DefinitionReading::page).toList();
        var rules =
                stream(definition.path("rules")).map(DefinitionReading::rule).toList();
        return new FormContent(text(definition.path("title")), paper(definition), pages, rules);
    }

    private static FormContent.PaperHead paper(JsonNode definition) {
        var paper = definition.path("paper");
        return new FormContent.PaperHead(
                paper.path("title").asString(text(definition.path("title")).vi()),
                paper.path("basis").asString(""),
                paper.path("addressee").asString(""),
                paper.path("pledge").asString(""),
                paper.path("signer").asString(""),
                sheet(paper.path("sheet")));
    }

    private static FormSheet sheet(JsonNode sheet) {
        return new FormSheet(
                String.join("\n", strings(sheet.path("lines"))),
                sheet.path("mark").asString(""),
                sheet.path("source").asString(""),
                sheet.path("verified").asBoolean(false));
    }

    private static FormPage page(JsonNode page) {
        return new FormPage(
                page.path("id").asString(""),
                text(page.path("title")),
                text(page.path("intro")),
                page.has("when") ? condition(page.path("when")) : null,
                questions(page.path("questions"), Filling.NONE));
    }

    private static List<Question> questions(JsonNode questions, Filling group) {
        return stream(questions).map(each -> question(each, group)).toList();
    }

    /** @param group what fills in the group; its parts are filled by the parts of its fact */
    private static Question question(JsonNode node, Filling group) {
        var type = QuestionType.of(node.path("type").asString(""))
                .orElseThrow(() -> new IllegalArgumentException("no type: " + node.path("type")));
        var id = node.path("id").asString("");
        var filling = filling(node, id, group);
        return new Question(
                id,
                type,
                new Wording(
                        text(node.path("label")),
                        text(node.path("hint")),
                        text(node.path("message")),
                        text(node.path("unit"))),
                node.path("required").asBoolean(false),
                limits(node, type),
                filling,
                options(node.path("options")),
                questions(node.path("parts"), type.isGroup() ? filling : Filling.NONE),
                node.has("compute") ? calculation(node.path("compute")) : null);
    }

    private static Filling filling(JsonNode node, String id, Filling group) {
        var ofGroup = group.source().isEmpty()
                ? ""
                : group.source() + "." + node.path("fact").asString(id);
        var source = node.path("autofill").asString(ofGroup);
        return new Filling(
                node.has("ofPaper") ? Facts.ofPaper(source, node.path("ofPaper").asString("")) : source,
                node.has("autofillWhen") ? condition(node.path("autofillWhen")) : group.when(),
                node.path("sensitive").asBoolean(false));
    }

    private static Limits limits(JsonNode node, QuestionType type) {
        return new Limits(
                node.path("maxLength").asInt(type == QuestionType.LONG_TEXT ? LINES : LINE),
                node.path("pattern").asString(null),
                number(node.path("min")),
                number(node.path("max")),
                node.path("decimals").asInt(0),
                node.path("past").asBoolean(false));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static List<Option> options(JsonNode options) {
        return stream(options)
                .map(each -> each.isString()
                        ? new Option(each.stringValue(), Text.of(each.stringValue()), Text.NONE)
                        : new Option(
                                each.path("value").asString(""), text(each.path("label")), text(each.path("hint"))))
                .toList();
    }

    private static Rule rule(JsonNode rule) {
        return new Rule(condition(rule.path("must")), rule.path("at").asString(""), text(rule.path("message")));
    }

    private static Text text(JsonNode node) {
        return node.isString()
                ? Text.of(node.stringValue())
                : new Text(node.path("vi").asString(""), node.path("en").asString(""));
    }

    static Condition condition(JsonNode node) {
        var word = node.propertyNames().stream().findFirst().orElse("");
        var said = node.path(word);
        return switch (word) {
            case "eq" ->
                new Condition.Eq(said.path(0).asString(""), said.path(1).asString(""));
            case "in" -> new Condition.In(said.path(0).asString(""), strings(said.path(1)));
            case "exists" -> new Condition.Exists(said.asString(""));
            case "age" ->
                new Condition.Age(
                        said.path(0).asString(""),
                        said.path(1).asString("").equals("<"),
                        said.path(2).asInt(0));
            case "notAfter" ->
                new Condition.NotAfter(said.path(0).asString(""), said.path(1).asString(""));
            case "atMost" -> new Condition.AtMost(said.path(0).asString(""), bound(said.path(1)));
            case "and" -> new Condition.And(conditions(said));
            case "or" -> new Condition.Or(conditions(said));
            case "not" -> new Condition.Not(condition(said));
            default -> throw new IllegalArgumentException("no condition: " + word);
        };
    }

    private static Condition.Bound bound(JsonNode node) {
        return node.isNumber()
                ? new Condition.Bound.Of(node.decimalValue())
                : new Condition.Bound.At(node.asString(""));
    }

    private static List<Condition> conditions(JsonNode nodes) {
        return stream(nodes).map(DefinitionReading::condition).toList();
    }

    private static Calculation calculation(JsonNode node) {
        var word = node.propertyNames().stream().findFirst().orElse("");
        var said = node.path(word);
        return switch (word) {
            case "sum" -> new Calculation.Sum(strings(said));
            case "product" -> new Calculation.Product(strings(said));
            case "difference" ->
                new Calculation.Difference(
                        said.path(0).asString(""), said.path(1).asString(""));
            case "count" -> new Calculation.Count(said.asString(""));
            case "join" ->
                new Calculation.Join(
                        strings(said),
                        Optional.ofNullable(node.path("separator").asString(null))
                                .orElse(", "));
            default -> throw new IllegalArgumentException("no calculation: " + word);
        };
    }

    private static List<String> strings(JsonNode nodes) {
        return stream(nodes).map(each -> each.asString("")).toList();
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return nodes.isArray() ? nodes.values().stream() : Stream.of();
    }
}

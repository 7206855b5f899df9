package vn.motcua.eforms.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.eforms.Condition;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.Option;
import vn.motcua.eforms.Question;

/**
 * What the answers of a form have to be, as JSON Schema 2020-12: the contract with whoever reads them later. Rules that depend
 * on the day are not in it.
 */
public final class SchemaWriting {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaWriting() {}

    public static String of(FormContent form) {
        var whole = JSON.objectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("title", form.title().vi());
        object(whole, form.questions().toList(), List.of());
        var asked = JSON.arrayNode();
        var always = whole.putArray("required");
        for (var page : form.pages()) {
            required(page, asked, always);
        }
        if (!asked.isEmpty()) {
            whole.set("allOf", asked);
        }
        lists(whole, form);
        return JsonMapper.shared().writeValueAsString(whole);
    }

    /** What a page without a condition requires is required; what another does, when its condition can be said here. */
    private static void required(FormPage page, ArrayNode asked, ArrayNode always) {
        var needed = page.questions().stream()
                .filter(Question::required)
                .map(Question::id)
                .toList();
        if (needed.isEmpty()) {
            return;
        }
        if (page.condition() == null) {
            needed.forEach(always::add);
            return;
        }
        ConditionSchema.of(page.condition()).ifPresent(condition -> {
            var rule = asked.addObject();
            rule.set("if", condition);
            var then = rule.putObject("then").putArray("required");
            needed.forEach(then::add);
        });
    }

    private static void object(ObjectNode node, List<Question> questions, List<String> required) {
        node.put("type", "object");
        var properties = node.putObject("properties");
        questions.forEach(each -> properties.set(each.id(), of(each)));
        if (!required.isEmpty()) {
            required.forEach(node.withArray("required")::add);
        }
        node.put("additionalProperties", false);
    }

    static ObjectNode of(Question question) {
        var node = JSON.objectNode().put("title", question.label().vi());
        var limits = question.limits();
        switch (question.type()) {
            case TEXT, LONG_TEXT -> text(node, limits.maxLength(), limits.pattern());
            case PAPER -> text(node, 100, null);
            case NUMBER -> number(node, question);
            case MONEY -> {
                node.put("type", "integer");
                least(node, question, BigDecimal.ZERO);
            }
            case DATE -> node.put("type", "string").put("format", "date");
            case PARTIAL_DATE -> text(node, 10, "[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?");
            case YES_NO -> node.put("type", "boolean");
            case DECLARATION -> node.put("const", true);
            case RADIOS, SELECT -> node.set("enum", values(question.options()));
            case CHECKBOXES -> choices(node, question);
            case COUNTRY -> node.put("$ref", "#/$defs/country");
            case ETHNICITY -> node.put("$ref", "#/$defs/ethnicity");
            case COMMUNE -> commune(node);
            case PHONE -> text(node, 20, "0[0-9]{9,10}|\\+[0-9]{8,15}");
            case EMAIL -> text(node, 254, "[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
            case ID_NUMBER -> text(node, 20, limits.pattern() == null ? "[0-9]{9}|[0-9]{12}" : limits.pattern());
            case TAX_CODE -> text(node, 20, "[0-9]{10}(-?[0-9]{3})?|[0-9]{12}");
            case COMPUTED -> node.putArray("type").add("number").add("string");
            case ADDRESS, PERSON, ORGANISATION -> object(node, question.parts(), needed(question));
            case TABLE -> table(node, question);
        }
        return node;
    }

    private static List<String> needed(Question question) {
        return question.parts().stream()
                .filter(Question::required)
                .map(Question::id)
                .toList();
    }

    private static void text(ObjectNode node, int maxLength, @org.jspecify.annotations.Nullable String pattern) {
        node.put("type", "string").put("minLength", 1).put("maxLength", maxLength);
        if (pattern != null) {
            node.put("pattern", "^(?:" + pattern + ")$");
        }
    }

    private static void number(ObjectNode node, Question question) {
        var decimals = question.limits().decimals();
        node.put("type", decimals == 0 ? "integer" : "number");
        if (decimals > 0) {
            node.put("multipleOf", BigDecimal.ONE.movePointLeft(decimals));
        }
        least(node, question, question.limits().min());
    }

    private static void least(
            ObjectNode node, Question question, @org.jspecify.annotations.Nullable BigDecimal otherwise) {
        var min = Optional.ofNullable(question.limits().min()).or(() -> Optional.ofNullable(otherwise));
        min.ifPresent(least -> node.put("minimum", least));
        Optional.ofNullable(question.limits().max()).ifPresent(most -> node.put("maximum", most));
    }

    private static void choices(ObjectNode node, Question question) {
        node.put("type", "array").put("uniqueItems", true);
        node.putObject("items").set("enum", values(question.options()));
        items(node, question, 1, question.options().size());
    }

    private static void table(ObjectNode node, Question question) {
        node.put("type", "array");
        object(node.putObject("items"), question.parts(), needed(question));
        items(node, question, question.required() ? 1 : 0, DefinitionReading.MOST_ROWS);
    }

    private static void items(ObjectNode node, Question question, int least, int most) {
        var limits = question.limits();
        node.put("minItems", limits.min() == null ? least : limits.min().intValue());
        node.put("maxItems", limits.max() == null ? most : limits.max().intValue());
    }

    private static void commune(ObjectNode node) {
        node.put("type", "object");
        var properties = node.putObject("properties");
        text(properties.putObject("name"), 200, null);
        text(properties.putObject("code"), 5, "[0-9]{5}");
        properties.putObject("asWritten").put("const", true);
        node.putArray("required").add("name");
        var settled = node.putArray("anyOf");
        settled.addObject().putArray("required").add("code");
        settled.addObject().putArray("required").add("asWritten");
        node.put("additionalProperties", false);
    }

    private static void lists(ObjectNode whole, FormContent form) {
        var types = form.questions().flatMap(Question::all).map(Question::type).collect(Collectors.toSet());
        for (var type : types) {
            switch (type) {
                case COUNTRY -> whole.withObject("/$defs/country").set("enum", values(Lists.COUNTRIES));
                case ETHNICITY -> whole.withObject("/$defs/ethnicity").set("enum", values(Lists.ETHNICITIES));
                default -> {}
            }
        }
    }

    private static ArrayNode values(List<Option> options) {
        var values = JSON.arrayNode();
        options.forEach(option -> values.add(option.value()));
        return values;
    }

    /** What a condition says of the answers, where JSON Schema can say it. */
    private static final class ConditionSchema {

        private ConditionSchema() {}

        static Optional<ObjectNode> of(Condition condition) {
            return switch (condition) {
                case Condition.Eq(var path, var value) -> Optional.of(oneOf(path, List.of(value)));
                case Condition.In(var path, var values) -> Optional.of(oneOf(path, values));
                case Condition.Exists(var path) -> Optional.of(at(path, JSON.objectNode()));
                case Condition.And(var all) -> several("allOf", all);
                case Condition.Or(var any) -> several("anyOf", any);
                case Condition.Not(var not) ->
                    of(not).map(inner -> (ObjectNode) JSON.objectNode().set("not", inner));
                case Condition.Age _, Condition.NotAfter _, Condition.AtMost _ -> Optional.empty();
            };
        }

        private static Optional<ObjectNode> several(String word, List<Condition> conditions) {
            var all = conditions.stream().map(ConditionSchema::of).toList();
            if (all.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            var node = JSON.objectNode();
            all.forEach(each -> node.withArray(word).add(each.orElseThrow()));
            return Optional.of(node);
        }

        /** A yes or no stands as true or false, and a choice of several contains its values. */
        private static ObjectNode oneOf(String path, List<String> values) {
            var allowed = JSON.arrayNode();
            values.forEach(value -> {
                allowed.add(value);
                if (value.equals("true") || value.equals("false")) {
                    allowed.add(Boolean.parseBoolean(value));
                }
            });
            var either = JSON.objectNode();
            var any = either.putArray("anyOf");
            any.addObject().set("enum", allowed);
            any.addObject().put("type", "array").putObject("contains").set("enum", allowed.deepCopy());
            return at(path, either);
        }

        private static ObjectNode at(String path, ObjectNode schema) {
            var found = schema;
            var steps = path.split("\\.");
            for (int i = steps.length - 1; i >= 0; i--) {
                var outer = JSON.objectNode().put("type", "object");
                outer.putArray("required").add(steps[i]);
                outer.putObject("properties").set(steps[i], found);
                found = outer;
            }
            return found;
        }
    }
}

package vn.motcua.eforms.domain;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.CarriedOver;
import vn.motcua.eforms.Communes;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/** Brings answers to another version of their form: by the paths of the questions, and only what is one there. */
public final class CarryingOver {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final LeafReading leaves;

    public CarryingOver(Communes communes) {
        this.leaves = new LeafReading(communes);
    }

    public CarriedOver carry(FormContent from, FormContent to, Answers answers) {
        var origins = new TreeMap<String, Origin>();
        var left = new ArrayList<CarriedOver.Left>();
        var tree = JsonNodeFactory.instance.objectNode();
        from.questions()
                .forEach(question -> Located.root(question)
                        .leaves(answers.value(question.id()))
                        .filter(place -> place.question().type() != QuestionType.COMPUTED)
                        .forEach(place -> {
                            var value = answers.value(place.path());
                            var fitting = fitting(to, place, value);
                            if (fitting.isPresent()) {
                                put(tree, place.path(), fitting.get());
                                answers.origin(place.path()).ifPresent(origin -> origins.put(place.path(), origin));
                            } else {
                                left.add(new CarriedOver.Left(
                                        place.label(), AnswerText.of(place.question(), value, "vi")));
                            }
                        }));
        return new CarriedOver(collected(tree, origins), left);
    }

    private Optional<JsonNode> fitting(FormContent to, Located place, JsonNode value) {
        var target = to.at(place.path().replaceAll("\\.[0-9]+(?=\\.)", ""));
        if (target.isEmpty()
                || !target.get().type().isLeaf()
                || target.get().calculation() != null
                || !sameRows(to, place)) {
            return Optional.empty();
        }
        if (target.get().type() == place.question().type() && sameChoices(target.get(), value)) {
            return Optional.of(value);
        }
        var read = leaves.written(target.get(), AnswerText.typed(place.question(), value));
        return Optional.of(read).filter(each -> !each.isMissingNode() && isOne(target.get(), each));
    }

    /** Rows stay rows, and what was asked once is not asked by row. */
    private static boolean sameRows(FormContent to, Located place) {
        var steps = place.path().split("\\.");
        var inRows = steps.length > 1 && steps[1].matches("[0-9]+");
        return to.question(steps[0])
                        .filter(root -> root.type() == QuestionType.TABLE)
                        .isPresent()
                == inRows;
    }

    private static boolean sameChoices(Question target, JsonNode value) {
        return !target.type().isChosen() || isOne(target, value);
    }

    private static boolean isOne(Question target, JsonNode value) {
        var schema = Lists.isShared(target.type())
                ? JsonNodeFactory.instance.objectNode().put("type", "string")
                : SchemaWriting.of(target);
        return SCHEMAS.getSchema(schema).validate(value).isEmpty();
    }

    private static void put(ObjectNode tree, String path, JsonNode value) {
        var steps = List.of(path.split("\\."));
        var found = tree;
        for (int i = 0; i < steps.size() - 1; i++) {
            var rows = i + 1 < steps.size() && steps.get(i + 1).matches("[0-9]+");
            if (rows) {
                var array = found.withArray(steps.get(i));
                var index = Integer.parseInt(steps.get(i + 1));
                while (array.size() <= index) {
                    array.addObject();
                }
                found = (ObjectNode) array.get(index);
                i++;
            } else {
                found = found.withObject("/" + steps.get(i));
            }
        }
        found.set(steps.getLast(), value);
    }

    private static Answers collected(ObjectNode tree, Map<String, Origin> origins) {
        var answers = Answers.EMPTY;
        for (var question : tree.properties()) {
            var its = new TreeMap<String, Origin>();
            origins.forEach((path, origin) -> {
                if (path.equals(question.getKey()) || path.startsWith(question.getKey() + ".")) {
                    its.put(path, origin);
                }
            });
            answers = answers.with(question.getKey(), question.getValue(), its);
        }
        return answers;
    }
}

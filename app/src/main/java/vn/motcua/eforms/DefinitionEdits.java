package vn.motcua.eforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes of a definition that an officer makes without seeing JSON; what cannot be found is left as it is. */
public final class DefinitionEdits {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode definition;

    /** @param definition as it stands, in the shape of a form */
    public DefinitionEdits(String definition) {
        this.definition = (ObjectNode) JsonMapper.shared().readTree(definition);
    }

    /** The words of a question as they are edited; options one a line, {@code value | tiếng Việt | English}. */
    public record QuestionWords(
            Text label, Text hint, Text message, boolean required, String maxLength, String options) {}

    public String written() {
        return definition.toString();
    }

    public DefinitionEdits page(String id, Text title, Text intro) {
        find(pages(), id).ifPresent(page -> {
            page.set("title", node(title));
            setOrRemove(page, "intro", intro);
        });
        return this;
    }

    /** How the declaration is laid out; without lines it is printed as numbered answers. */
    public DefinitionEdits sheet(FormSheet sheet) {
        var paper = definition.withObject("/paper");
        if (sheet.isEmpty()) {
            paper.remove("sheet");
            return this;
        }
        var node = paper.putObject("sheet")
                .put("mark", sheet.mark())
                .put("source", sheet.source())
                .put("verified", sheet.verified());
        var lines = node.putArray("lines");
        sheet.lines().stripTrailing().lines().forEach(lines::add);
        return this;
    }

    public DefinitionEdits addPage(String id, String title) {
        var page = pages().addObject().put("id", id);
        page.set("title", node(Text.of(title)));
        question(page.putArray("questions").addObject(), id + "Question", "text", "Câu hỏi mới");
        return this;
    }

    public DefinitionEdits question(String id, QuestionWords words) {
        questionNode(id).ifPresent(question -> {
            question.set("label", node(words.label()));
            setOrRemove(question, "hint", words.hint());
            setOrRemove(question, "message", words.message());
            question.put("required", words.required());
            if (words.maxLength().matches("[0-9]{1,5}")) {
                question.put("maxLength", Integer.parseInt(words.maxLength()));
            } else {
                question.remove("maxLength");
            }
            options(question, words.options());
        });
        return this;
    }

    public DefinitionEdits addQuestion(String page, String id, QuestionType type, String label) {
        find(pages(), page).ifPresent(found -> {
            var question = found.withArray("questions").addObject();
            question(question, id, type.word(), label);
            if (type == QuestionType.RADIOS || type == QuestionType.CHECKBOXES || type == QuestionType.SELECT) {
                question.putArray("options").add("Có").add("Không");
            }
        });
        return this;
    }

    public DefinitionEdits remove(String id) {
        lists().forEach(list ->
                list.removeIf(each -> each.path("id").asString("").equals(id)));
        return this;
    }

    /** Moves a page among pages, or a question on its page, one place up or down. */
    public DefinitionEdits move(String id, boolean up) {
        for (var list : lists()) {
            for (int i = 0; i < list.size(); i++) {
                int other = up ? i - 1 : i + 1;
                if (list.path(i).path("id").asString("").equals(id) && other >= 0 && other < list.size()) {
                    var moved = list.remove(i);
                    list.insert(other, moved);
                    return this;
                }
            }
        }
        return this;
    }

    private Optional<ObjectNode> questionNode(String id) {
        return lists().stream().skip(1).flatMap(list -> find(list, id).stream()).findFirst();
    }

    /** The pages, then the questions of each. */
    private List<ArrayNode> lists() {
        var lists = new ArrayList<ArrayNode>();
        lists.add(pages());
        pages().values().forEach(page -> lists.add((ArrayNode) page.path("questions")));
        return lists;
    }

    private ArrayNode pages() {
        return definition.withArray("pages");
    }

    private static Optional<ObjectNode> find(ArrayNode nodes, String id) {
        return nodes.values().stream()
                .filter(each -> each.path("id").asString("").equals(id))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private static void question(ObjectNode question, String id, String type, String label) {
        question.put("id", id).put("type", type).set("label", node(Text.of(label)));
    }

    private static void options(ObjectNode question, String lines) {
        if (!question.has("options")) {
            return;
        }
        var options = question.putArray("options");
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = line.split("\\s*\\|\\s*", 3);
            var option = options.addObject().put("value", parts[0]);
            option.set(
                    "label", node(new Text(parts.length > 1 ? parts[1] : parts[0], parts.length > 2 ? parts[2] : "")));
        });
    }

    private static void setOrRemove(ObjectNode node, String name, Text text) {
        if (text.isEmpty()) {
            node.remove(name);
        } else {
            node.set(name, node(text));
        }
    }

    private static JsonNode node(Text text) {
        var node = JSON.objectNode().put("vi", text.vi());
        return text.en().isEmpty() ? node : node.put("en", text.en());
    }
}

package vn.motcua.eforms.domain;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Communes;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/** Answers what is known already, and nothing that was answered; what is meant only sometimes is left to {@link Copying}. */
public final class Prefilling {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final LeafReading leaves;
    private final Communes communes;

    public Prefilling(Communes communes) {
        this.leaves = new LeafReading(communes);
        this.communes = communes;
    }

    public Answers fill(FormContent form, Facts facts, Answers before) {
        var answers = before;
        for (var question : form.questions().toList()) {
            if (!before.has(question.id()) && question.filling().when() == null) {
                var known = known(question, facts);
                if (!known.value().isMissingNode()) {
                    answers = answers.with(question.id(), known.value(), known.origins());
                }
            }
        }
        return answers;
    }

    /** @param origins by the path of each answer in the value, which is missing when there is none */
    record Known(JsonNode value, Map<String, Origin> origins) {}

    /** What is known of a question; nothing of a table. */
    Known known(Question question, Facts facts) {
        var origins = new TreeMap<String, Origin>();
        return new Known(value(question, question.id(), facts, origins), origins);
    }

    private JsonNode value(Question question, String path, Facts facts, Map<String, Origin> origins) {
        if (question.type() == QuestionType.ADDRESS
                && facts.find(question.autofill()).isPresent()) {
            return address(question, path, facts.find(question.autofill()).orElseThrow(), origins);
        }
        if (question.type().isGroup()) {
            return PageReading.group(question, (part, id) -> value(part, path + "." + id, facts, origins));
        }
        var known = facts.find(question.autofill());
        if (question.autofill().isEmpty() || known.isEmpty()) {
            return NOTHING;
        }
        var value = leaves.written(question, known.get().value());
        if (!value.isMissingNode()) {
            origins.put(path, known.get().origin());
        }
        return value;
    }

    /** An address in one text: what is before the commune is the line; without a commune that is known, all of it. */
    private JsonNode address(Question question, String path, Facts.Known known, Map<String, Origin> origins) {
        var address = JsonNodeFactory.instance.objectNode();
        var text = Written.line(known.value());
        var commune = question.part("commune");
        for (int comma = -1; comma < text.length() && commune.isPresent(); comma = next(text, comma)) {
            var rest = text.substring(comma + 1).strip();
            if (communes.find(rest).isCertain()) {
                address.set("commune", leaves.written(commune.get(), rest));
                origins.put(path + ".commune", known.origin());
                text = comma < 0 ? "" : text.substring(0, comma).strip();
                break;
            }
        }
        if (!text.isEmpty() && question.part("line").isPresent()) {
            address.put("line", text);
            origins.put(path + ".line", known.origin());
        }
        return address.isEmpty() ? NOTHING : address;
    }

    private static int next(String text, int comma) {
        var next = text.indexOf(',', comma + 1);
        return next < 0 ? text.length() : next;
    }
}

package vn.motcua.eforms.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/**
 * The answers that count: those of the pages that are asked, with what is computed from them. Answers of other pages are kept,
 * in case the person goes back, but say nothing.
 *
 * @param pages those that are asked, in order
 */
public record Effective(List<FormPage> pages, ObjectNode values) {

    public Effective {
        pages = List.copyOf(pages);
    }

    public static Effective of(FormContent form, Answers answers, LocalDate today) {
        var all = answers.tree();
        var values = JsonNodeFactory.instance.objectNode();
        var pages = new ArrayList<FormPage>();
        for (var page : form.pages()) {
            if (page.condition() == null || Conditions.holds(page.condition(), values, today)) {
                pages.add(page);
                page.questions().forEach(question -> take(question, all, values));
            }
        }
        return new Effective(pages, values);
    }

    private static void take(Question question, ObjectNode all, ObjectNode values) {
        if (question.calculation() != null) {
            Calculations.of(question.calculation(), values).ifPresent(value -> values.set(question.id(), value));
            return;
        }
        var value = all.path(question.id());
        if (question.type() == QuestionType.TABLE && value instanceof ArrayNode rows) {
            value = filled(rows);
        }
        if (!value.isMissingNode() && !(value.isContainer() && value.isEmpty())) {
            values.set(question.id(), value);
        }
    }

    private static JsonNode filled(ArrayNode rows) {
        var filled = JsonNodeFactory.instance.arrayNode();
        rows.values().stream().filter(row -> !row.isEmpty()).forEach(filled::add);
        return filled;
    }
}

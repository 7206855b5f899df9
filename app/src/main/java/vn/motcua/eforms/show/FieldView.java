package vn.motcua.eforms.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.FieldNames;
import vn.motcua.eforms.Option;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.domain.AnswerText;
import vn.motcua.eforms.domain.Lists;
import vn.motcua.web.Choice;
import vn.motcua.web.DateField;
import vn.motcua.web.Page;

/** A question as it is shown: its words, what stands in it, and what a browser may know of its rules. */
public record FieldView(FormView form, Question question, String path, JsonNode value, Page page) {

    private static final int MOST_ROWS = 50;

    public String name() {
        return FieldNames.of(path);
    }

    /** The label; an optional question says that it is. */
    public String label() {
        var label = question.label().in(page.lang());
        return question.required() || label.isEmpty() || question.type() == QuestionType.COMPUTED
                ? label
                : page.t("eforms.optional", label);
    }

    /** The hint, and where a prefilled answer came from, as sentences of their own; null when there is neither. */
    public @Nullable String hint() {
        var hint = OriginWords.sentences(question.hint().in(page.lang()), originText());
        return hint.isEmpty() ? null : hint;
    }

    private String originText() {
        return form.answers()
                .origin(path)
                .filter(origin -> origin != Origin.TYPED && origin != Origin.COMPUTED)
                .map(origin -> page.t(OriginWords.key(origin)))
                .orElse("");
    }

    public String text() {
        return AnswerText.typed(question, value);
    }

    /** As it is read rather than typed. */
    public String shown() {
        return AnswerText.of(question, value, page.lang());
    }

    public @Nullable String unit() {
        var unit = question.type() == QuestionType.MONEY
                ? page.t("eforms.dong")
                : question.wording().unit().in(page.lang());
        return unit.isEmpty() ? null : unit;
    }

    /** In three fields, also when what was typed is no date. */
    public DateField date() {
        var text = value.asString("");
        var parts = text.contains("/") ? text.split("/", -1) : reversed(text);
        return parts.length == 3 ? new DateField(parts[0], parts[1], parts[2]) : DateField.EMPTY;
    }

    private static String[] reversed(String date) {
        var parts = date.isEmpty() ? new String[0] : date.split("-", -1);
        return IntStream.range(0, 3)
                .mapToObj(i -> 2 - i < parts.length ? parts[2 - i].replaceFirst("^0(?=.)", "") : "")
                .toArray(String[]::new);
    }

    public List<String> chosen() {
        return value.isArray()
                ? value.values().stream().map(each -> each.asString("")).toList()
                : List.of(text());
    }

    public List<Choice> choices() {
        return switch (question.type()) {
            case YES_NO -> List.of(Choice.of("yes", page.t("eforms.yes")), Choice.of("no", page.t("eforms.no")));
            case PAPER -> form.papers();
            default -> Lists.of(question).stream().map(this::choice).toList();
        };
    }

    private Choice choice(Option option) {
        var hint = option.hint().in(page.lang());
        return new Choice(option.value(), option.label().in(page.lang()), hint.isEmpty() ? null : hint);
    }

    public List<FieldView> parts() {
        return parts(path, value);
    }

    private List<FieldView> parts(String of, JsonNode values) {
        return question.parts().stream()
                .map(part -> new FieldView(form, part, of + "." + part.id(), values.path(part.id()), page))
                .toList();
    }

    /** The rows of a table; where there is none yet, one to begin with. */
    public List<List<FieldView>> rows() {
        var least =
                question.limits().min() == null ? 1 : question.limits().min().intValue();
        var rows = new ArrayList<List<FieldView>>();
        for (int row = 0; row < Math.max(value.size(), Math.max(1, least)); row++) {
            rows.add(parts(path + "." + row, value.path(row)));
        }
        return rows;
    }

    public boolean canGrow() {
        var most = question.limits().max() == null
                ? MOST_ROWS
                : question.limits().max().intValue();
        return rows().size() < most;
    }

    /** The communes to choose from while it is not settled which one is meant; empty when it is, or nothing is typed. */
    public List<Choice> candidates() {
        if (value.isMissingNode() || value.has("code") || value.has("asWritten")) {
            return List.of();
        }
        var found = form.run().candidates(text()).stream()
                .map(each -> Choice.of(each.code(), each.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        found.add(Choice.of("as-written", page.t("eforms.commune.as-written", text())));
        return found;
    }

    public int maxlength() {
        return switch (question.type()) {
            case PHONE, ID_NUMBER, TAX_CODE -> 40;
            case EMAIL -> 254;
            case NUMBER, MONEY -> 30;
            case COMMUNE -> 200;
            default -> question.limits().maxLength();
        };
    }

    /** What a browser may hold a text to; only where the server reads it as it stands. */
    public @Nullable String pattern() {
        return question.type() == QuestionType.TEXT ? question.limits().pattern() : null;
    }

    public @Nullable String inputmode() {
        return switch (question.type()) {
            case MONEY, ID_NUMBER -> "numeric";
            case NUMBER -> question.limits().decimals() == 0 ? "numeric" : "decimal";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> null;
        };
    }

    /** The purpose of a field about the person who fills it in (WCAG 1.3.5). */
    public @Nullable String autocomplete() {
        return switch (aboutWhoTypes()) {
            case "applicant.name" -> "name";
            case "applicant.phone" -> "tel";
            case "applicant.email" -> "email";
            case "applicant.address.line" -> "street-address";
            case "organisation.name" -> "organization";
            default -> null;
        };
    }

    public boolean isBirthday() {
        return aboutWhoTypes().equals("applicant.birth");
    }

    /** The fact that it asks for of the person at the screen; empty when it may be another's. */
    private String aboutWhoTypes() {
        return question.filling().when() == null ? question.autofill() : "";
    }

    public @Nullable String width() {
        return switch (question.type()) {
            case NUMBER -> "10";
            case MONEY, PHONE, ID_NUMBER, TAX_CODE -> "20";
            default -> null;
        };
    }
}

package vn.motcua.eforms.domain;

import java.time.DateTimeException;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.Text;
import vn.motcua.shared.BirthDate;

/** An answer as people read it. */
public final class AnswerText {

    private static final Text YES = new Text("Có", "Yes");
    private static final Text NO = new Text("Không", "No");
    private static final Text AGREED = new Text("Đã cam đoan", "Agreed");

    private AnswerText() {}

    /**
     * In one line; empty when nothing was answered.
     *
     * @param language {@code vi} or {@code en}
     */
    public static String of(Question question, JsonNode value, String language) {
        if (value.isMissingNode()) {
            return "";
        }
        return switch (question.type()) {
            case NUMBER, COMPUTED -> number(question, value, language);
            case MONEY -> value.isNumber() ? number(question, value, language) + " đồng" : value.asString("");
            case DATE, PARTIAL_DATE -> date(value.asString(""));
            case YES_NO -> (value.asBoolean(false) ? YES : NO).in(language);
            case DECLARATION -> AGREED.in(language);
            case RADIOS, SELECT, COUNTRY, ETHNICITY -> chosen(question, value.asString(""), language);
            case CHECKBOXES ->
                value.values().stream()
                        .map(each -> chosen(question, each.asString(""), language))
                        .collect(Collectors.joining("; "));
            case COMMUNE -> value.path("name").asString("");
            case ADDRESS -> joined(question, value, language, "line", "commune");
            case PERSON, ORGANISATION -> parts(question, value, language);
            case TABLE -> value.size() + (language.equals("en") ? " rows" : " dòng");
            default -> value.asString("");
        };
    }

    /** As it was typed, for a field to show it again. */
    public static String typed(Question question, JsonNode value) {
        return switch (question.type()) {
            case NUMBER, MONEY -> value.isNumber() ? Numbers.write(value.decimalValue(), "vi") : value.asString("");
            case YES_NO -> value.isBoolean() ? (value.booleanValue() ? "yes" : "no") : "";
            case DECLARATION -> value.asBoolean(false) ? "yes" : "";
            case COMMUNE -> value.path("name").asString("");
            default -> value.asString("");
        };
    }

    /** A number without what it counts. */
    public static String bare(Question question, JsonNode value) {
        return value.isNumber() ? Numbers.write(value.decimalValue(), "vi") : of(question, value, "vi");
    }

    /** {@code 05/01/2026}, {@code 05/2026} or {@code 1954}; what is no date stays what it is. */
    public static String date(String value) {
        try {
            var date = BirthDate.parse(value);
            if (!date.hasMonth()) {
                return "%04d".formatted(date.year());
            }
            return date.hasDay()
                    ? "%02d/%02d/%04d".formatted(date.day(), date.month(), date.year())
                    : "%02d/%04d".formatted(date.month(), date.year());
        } catch (DateTimeException other) {
            return value;
        }
    }

    private static String number(Question question, JsonNode value, String language) {
        var number = value.isNumber() ? Numbers.write(value.decimalValue(), language) : value.asString("");
        var unit = question.wording().unit();
        return unit.isEmpty() ? number : number + " " + unit.in(language);
    }

    private static String chosen(Question question, String value, String language) {
        return Lists.of(question).stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> option.label().in(language))
                .orElse(value);
    }

    private static String joined(Question question, JsonNode value, String language, String... parts) {
        return java.util.Arrays.stream(parts)
                .flatMap(id -> question.part(id).stream())
                .map(part -> of(part, value.path(part.id()), language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String parts(Question question, JsonNode value, String language) {
        return question.parts().stream()
                .map(part -> of(part, value.path(part.id()), language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether the answer of a type is written in one line of its own on a declaration. */
    public static boolean isInline(QuestionType type) {
        return type.isLeaf() || type == QuestionType.ADDRESS;
    }
}

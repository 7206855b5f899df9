package vn.motcua.eforms.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.eforms.Communes;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.shared.BirthDate;
import vn.motcua.web.DateField;

/**
 * Makes an answer of what was typed. What cannot be one is kept as the text it is, so that it can be shown again; the schema
 * refuses it. Blank is a missing node.
 */
final class LeafReading {

    /** Posted by a commune's field when it shall stand as it was written. */
    static final String AS_WRITTEN = "as-written";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode NOTHING = MissingNode.getInstance();
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,3}");
    private static final Set<String> YES = Set.of("yes", "true", "có");
    private static final Set<String> NO = Set.of("no", "false", "không");

    private final Communes communes;

    LeafReading(Communes communes) {
        this.communes = communes;
    }

    /** @param old the answer so far; a missing node when there is none */
    JsonNode posted(Question question, String path, TypedPage page, JsonNode old) {
        return switch (question.type()) {
            case DATE, PARTIAL_DATE -> date(page.date(path), question.type());
            case CHECKBOXES -> choices(page.all(path));
            case COMMUNE -> commune(page.text(path), page.text(path + ".code"), old);
            default -> written(question, page.text(path));
        };
    }

    /** Of a text that a person, or another system, wrote. */
    JsonNode written(Question question, String typed) {
        var text = question.type() == QuestionType.LONG_TEXT ? Written.lines(typed) : Written.line(typed);
        if (text.isEmpty()) {
            return NOTHING;
        }
        return switch (question.type()) {
            case NUMBER, MONEY -> number(text);
            case DATE, PARTIAL_DATE -> dateOf(text, question.type());
            case YES_NO -> yesOrNo(text);
            case DECLARATION -> YES.contains(text) ? JSON.booleanNode(true) : NOTHING;
            case CHECKBOXES -> choices(List.of(text.split("\\s*;\\s*")));
            case COMMUNE -> commune(text, "", NOTHING);
            case PHONE -> JSON.stringNode(phone(text));
            case ID_NUMBER, TAX_CODE -> JSON.stringNode(Written.code(text));
            default -> JSON.stringNode(text);
        };
    }

    private static JsonNode number(String text) {
        var bare = text.replaceAll("(?i)\\s*(đồng|đ|vnđ|₫)$", "");
        return Numbers.read(bare).map(Numbers::node).orElseGet(() -> JSON.stringNode(text));
    }

    private static JsonNode yesOrNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return JSON.booleanNode(true);
        }
        return NO.contains(word) ? JSON.booleanNode(false) : NOTHING;
    }

    private static JsonNode date(DateField typed, QuestionType type) {
        if (typed.isBlank()) {
            return NOTHING;
        }
        var read = type == QuestionType.DATE
                ? typed.date().map(LocalDate::toString)
                : typed.birthDate().map(BirthDate::toString);
        return JSON.stringNode(read.orElseGet(() -> asTyped(typed)));
    }

    /** With bars between, which no date has that is one; short years stay as short as they were. */
    private static String asTyped(DateField typed) {
        return String.join("/", part(typed.day()), part(typed.month()), part(typed.year()));
    }

    private static String part(@Nullable String typed) {
        var text = Written.line(typed == null ? "" : typed).replace('/', ' ');
        return text.length() > 10 ? text.substring(0, 10) : text;
    }

    /** {@code 2026-01-05}, or as it is written by hand: {@code 5/1/2026}, and where it may be partly known {@code 1954}. */
    private static JsonNode dateOf(String text, QuestionType type) {
        try {
            var date = type == QuestionType.DATE
                    ? LocalDate.parse(text).toString()
                    : BirthDate.parse(text).toString();
            return JSON.stringNode(date);
        } catch (DateTimeParseException byHand) {
            return byHand(text, type);
        } catch (DateTimeException byHand) {
            return byHand(text, type);
        }
    }

    private static JsonNode byHand(String text, QuestionType type) {
        var parts = text.split("[/.-]");
        return switch (parts.length) {
            case 3 -> date(new DateField(parts[0], parts[1], parts[2]), type);
            case 2 -> date(new DateField("", parts[0], parts[1]), type);
            default ->
                SHORT_YEAR.matcher(text).matches() || type == QuestionType.DATE
                        ? JSON.stringNode("//" + text)
                        : date(new DateField("", "", text), type);
        };
    }

    private static JsonNode choices(List<String> chosen) {
        ArrayNode values = JSON.arrayNode();
        chosen.stream()
                .map(Written::line)
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(200)
                .forEach(values::add);
        return values.isEmpty() ? NOTHING : values;
    }

    private static String phone(String text) {
        return PhoneNumber.read(text).map(PhoneNumber::digits).orElseGet(() -> abroad(text));
    }

    private static String abroad(String text) {
        var plain = text.replaceAll("[\\s.()\\-–]", "");
        return plain.matches("\\+[0-9]{8,15}") ? plain : text;
    }

    private JsonNode commune(String typed, String code, JsonNode old) {
        var written = Written.line(typed);
        if (written.isEmpty()) {
            return NOTHING;
        }
        if (code.equals(AS_WRITTEN)) {
            return asWritten(written);
        }
        if (old.path("name").asString("").equals(written) && isSettled(old) && code.isEmpty()) {
            return old;
        }
        var found = communes.find(written);
        return found.communes().stream()
                .filter(each -> each.code().equals(code) || found.isCertain())
                .findFirst()
                .map(LeafReading::settled)
                .orElseGet(() -> JSON.objectNode().put("name", written));
    }

    private static JsonNode asWritten(String written) {
        return JSON.objectNode().put("name", written).put("asWritten", true);
    }

    private static JsonNode settled(Communes.Commune commune) {
        ObjectNode node = JSON.objectNode();
        return node.put("code", commune.code()).put("name", commune.name());
    }

    private static boolean isSettled(JsonNode commune) {
        return commune.has("code") || commune.path("asWritten").asBoolean(false);
    }
}

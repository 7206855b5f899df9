package vn.motcua.eforms.domain;

import com.networknt.schema.Error;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.eforms.Fault;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/** Says in plain words what a check found; one fault an answer, the first. */
final class FaultWords {

    private final Map<String, FormPage> pages;

    /** @param pages by the ids of their questions */
    FaultWords(Map<String, FormPage> pages) {
        this.pages = pages;
    }

    void missing(Located place, Map<String, Fault> found) {
        told(place, missingKey(place.question().type()), List.of(place.label()), found);
    }

    void note(Error error, Located place, Map<String, Fault> found) {
        var question = place.question();
        switch (error.getKeyword()) {
            case "required" -> {
                if (isWithin(error, place)) {
                    note(place, wrongKey(question), found);
                } else {
                    place.neededLeaves().forEach(leaf -> missing(leaf, found));
                }
            }
            case "minLength" -> missing(place, found);
            case "maxLength" -> tooLong(place, found);
            case "minimum" -> note(place, "eforms.too-small", found, least(question));
            case "maximum" -> note(place, "eforms.too-great", found, most(question));
            case "minItems" -> note(place, tooFew(question), found, least(question));
            case "maxItems" -> note(place, tooMany(question), found, most(question));
            default -> note(place, wrongKey(question), found);
        }
    }

    /** Whether the answer is there and lacks something itself, as a commune lacks its code. */
    private static boolean isWithin(Error error, Located place) {
        var location = error.getInstanceLocation();
        return place.question().type().isLeaf()
                && String.valueOf(location.getElement(location.getNameCount() - 1))
                        .equals(place.question().id());
    }

    private void tooLong(Located place, Map<String, Fault> found) {
        switch (place.question().type()) {
            case TEXT, LONG_TEXT ->
                note(place, "eforms.too-long", found, place.question().limits().maxLength());
            default -> note(place, wrongKey(place.question()), found);
        }
    }

    /** A form may have a sentence of its own for what is wrong with an answer; that one is missing is said alike everywhere. */
    void note(Located place, String key, Map<String, Fault> found, Object... arguments) {
        var own = place.question().wording().message();
        if (own.isEmpty()) {
            told(place, key, arguments(place, arguments), found);
        } else {
            told(place, "eforms.said", List.of(own), found);
        }
    }

    private void told(Located place, String key, List<Object> arguments, Map<String, Fault> found) {
        var page = pages.get(place.path().split("\\.")[0]);
        found.putIfAbsent(place.path(), new Fault(place.path(), page == null ? "" : page.id(), key, arguments));
    }

    private static List<Object> arguments(Located place, Object... arguments) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(place.label()), java.util.stream.Stream.of(arguments))
                .toList();
    }

    private static String missingKey(QuestionType type) {
        return switch (type) {
            case DATE, PARTIAL_DATE -> "eforms.missing.date";
            case DECLARATION -> "eforms.missing.declaration";
            case TABLE -> "eforms.missing.rows";
            default -> type.isChosen() ? "eforms.missing.choice" : "eforms.missing.text";
        };
    }

    private static String wrongKey(Question question) {
        return switch (question.type()) {
            case NUMBER -> question.limits().decimals() == 0 ? "eforms.wrong.whole-number" : "eforms.wrong.number";
            case MONEY -> "eforms.wrong.money";
            case DATE -> "eforms.wrong.date";
            case PARTIAL_DATE -> "eforms.wrong.partial-date";
            case COMMUNE -> "eforms.wrong.commune";
            case PHONE -> "eforms.wrong.phone";
            case EMAIL -> "eforms.wrong.email";
            case ID_NUMBER -> "eforms.wrong.id-number";
            case TAX_CODE -> "eforms.wrong.tax-code";
            default -> question.type().isChosen() ? "eforms.wrong.choice" : "eforms.wrong.text";
        };
    }

    private static String tooFew(Question question) {
        return question.type() == QuestionType.TABLE ? "eforms.too-few-rows" : "eforms.too-few";
    }

    private static String tooMany(Question question) {
        return question.type() == QuestionType.TABLE ? "eforms.too-many-rows" : "eforms.too-many";
    }

    private static BigDecimal least(Question question) {
        return Optional.ofNullable(question.limits().min())
                .orElse(question.type() == QuestionType.MONEY ? BigDecimal.ZERO : BigDecimal.ONE);
    }

    private static BigDecimal most(Question question) {
        return Optional.ofNullable(question.limits().max()).orElse(BigDecimal.valueOf(DefinitionReading.MOST_ROWS));
    }
}

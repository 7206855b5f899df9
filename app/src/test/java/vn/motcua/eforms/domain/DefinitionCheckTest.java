package vn.motcua.eforms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.eforms.DefinitionFault;

/** What is wrong with a definition is told by its place. */
class DefinitionCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id': 'a', 'type': 'texts', 'label': 'A'}|p / a / type|shape",
                "{'id': 'a', 'label': 'A'}|p / a|shape",
                "{'id': 'Ä', 'type': 'text', 'label': 'A'}|p / Ä / id|shape",
                "{'id': 'a', 'type': 'text', 'label': 'A', 'script': 'alert(1)'}|p / a|shape",
                "{'id': 'a', 'type': 'text', 'label': ''}|p / a|no-label",
                "{'id': 'a', 'type': 'radios', 'label': 'A'}|p / a|no-options",
                "{'id': 'a', 'type': 'radios', 'label': 'A', 'options': ['x', 'x']}|p / a|twice",
                "{'id': 'a', 'type': 'table', 'label': 'A'}|p / a|no-parts",
                "{'id': 'a', 'type': 'table', 'label': 'A', 'parts': [{'id': 'b', 'type': 'table', 'label': 'B'}]}|p / a / b|nested",
                "{'id': 'a', 'type': 'computed', 'label': 'A'}|p / a|no-calculation",
                "{'id': 'a', 'type': 'computed', 'label': 'A', 'compute': {'sum': ['b']}}|p / a|unknown",
                "{'id': 'a', 'type': 'number', 'label': 'A', 'min': 2, 'max': 1}|p / a|limits",
                "{'id': 'a', 'type': 'text', 'label': 'A', 'pattern': '['}|p / a|pattern",
                "{'id': 'a', 'type': 'text', 'label': 'A', 'pattern': '(a+)+b'}|p / a|pattern"
            })
    void aQuestionThatIsNoneIsNamed(String question, String place, String reason) {
        assertThat(DefinitionCheck.faults(asking(question)))
                .extracting(DefinitionFault::place, DefinitionFault::reason)
                .contains(org.assertj.core.groups.Tuple.tuple(place, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'eq': ['nobody', 'x']}|unknown",
                "{'eq': ['later', 'x']}|later",
                "{'eq': ['kind', 'z']}|unreachable",
                "{'and': [{'eq': ['kind', 'x']}, {'eq': ['kind', 'y']}]}|unreachable",
                "{'in': ['kind', ['z', 'w']]}|unreachable",
                "{'js': 'true'}|shape"
            })
    void aConditionThatCannotHoldIsNamed(String condition, String reason) {
        var form = json("""
                {'title': 'F', 'pages': [
                  {'id': 'p', 'title': 'P', 'questions': [{'id': 'kind', 'type': 'radios', 'label': 'K', 'options': ['x', 'y']}]},
                  {'id': 'q', 'title': 'Q', 'when': %s, 'questions': [{'id': 'later', 'type': 'text', 'label': 'L'}]}]}
                """.formatted(condition));

        assertThat(DefinitionCheck.faults(form))
                .extracting(DefinitionFault::reason)
                .contains(reason);
    }

    @Test
    void namesThatComeTwiceAreTold() {
        var form = json("""
                {'title': 'F', 'pages': [
                  {'id': 'p', 'title': 'P', 'questions': [{'id': 'a', 'type': 'text', 'label': 'A'}]},
                  {'id': 'p', 'title': 'Q', 'questions': [{'id': 'a', 'type': 'text', 'label': 'A'}]}]}""");

        assertThat(DefinitionCheck.faults(form))
                .extracting(DefinitionFault::reason)
                .containsExactly("twice", "twice");
    }

    @Test
    void nothingAndTooMuchAreNoForms() {
        assertThat(DefinitionCheck.faults(json("{}"))).isNotEmpty();
        assertThat(DefinitionCheck.faults(json("[]"))).isNotEmpty();
        assertThat(DefinitionCheck.faults(
                        asking("{'id': 'a', 'type': 'text', 'label': '" + "x".repeat(400_000) + "'}")))
                .extracting(DefinitionFault::reason)
                .containsExactly("too-large");
    }

    @Test
    void aFormInOrderHasNoFaults() {
        assertThat(DefinitionCheck.faults(asking("{'id': 'a', 'type': 'text', 'label': {'vi': 'A', 'en': 'A'}}")))
                .isEmpty();
    }

    private static JsonNode asking(String question) {
        return json("{'title': 'F', 'pages': [{'id': 'p', 'title': 'P', 'questions': [" + question + "]}]}");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}

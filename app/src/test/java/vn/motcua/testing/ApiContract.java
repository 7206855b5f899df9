package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultMatcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a real answer of the API against its description: {@code
 * browser.perform(get("/api/v1/deadlines?…")).andExpect(contract.of("/api/v1/deadlines"))}.
 */
public final class ApiContract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;

    /** @param document the OpenAPI document as it was served */
    public ApiContract(String document) {
        this.document = JSON.readTree(document);
    }

    public JsonNode document() {
        return document;
    }

    /** Expects an answer to GET that the description has: status, type and content. */
    public ResultMatcher of(String path) {
        return result -> check(path, result.getResponse());
    }

    private void check(String path, MockHttpServletResponse answer) throws Exception {
        JsonNode described = resolved(document.at("/paths")
                .path(path)
                .path("get")
                .path("responses")
                .path(String.valueOf(answer.getStatus())));
        assertThat(described.isMissingNode())
                .as("%s may answer %d", path, answer.getStatus())
                .isFalse();
        String type = String.valueOf(answer.getContentType()).replaceAll(";.*", "");
        JsonNode schema = described.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s may answer in %s", path, type).isFalse();
        answer.setDefaultCharacterEncoding("UTF-8");
        assertThat(errors(schema, answer.getContentAsString()))
                .as("%s answered %s", path, answer.getContentAsString())
                .isEmpty();
    }

    /** What is wrong with the content under a schema of the document; empty when nothing is. */
    public List<String> errors(JsonNode schema, String content) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("allOf", JSON.createArrayNode().add(schema));
        whole.set("components", document.path("components"));
        return SCHEMAS
                .getSchema(whole)
                .validate(
                        content,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}

package vn.motcua.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, put together once from the parts. */
@Component
class OpenApiDocument {

    private static final String PARTS = "classpath*:openapi/*.json";

    private final ObjectNode document;

    OpenApiDocument(JsonMapper json) throws IOException {
        this.document = json.createObjectNode();
        Resource[] parts = new PathMatchingResourcePatternResolver().getResources(PARTS);
        Arrays.sort(parts, Comparator.comparing(part -> String.valueOf(part.getFilename())));
        for (Resource part : parts) {
            try (InputStream content = part.getInputStream()) {
                merge(document, (ObjectNode) json.readTree(content));
            }
        }
    }

    JsonNode json() {
        return document;
    }

    /**
     * Adds objects member by member and lists one after the other.
     *
     * @throws IllegalStateException when two parts say different things about the same member
     */
    private static void merge(ObjectNode whole, ObjectNode part) {
        part.properties().forEach(member -> {
            JsonNode known = whole.get(member.getKey());
            switch (member.getValue()) {
                case ObjectNode added when known instanceof ObjectNode present -> merge(present, added);
                case ArrayNode added when known instanceof ArrayNode present -> present.addAll(added);
                case JsonNode added when known == null -> whole.set(member.getKey(), added);
                default ->
                    throw new IllegalStateException("two parts of the API description define " + member.getKey());
            }
        });
    }
}

package vn.motcua.eforms.domain;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.DefinitionFault;

/** Whether a definition, written out, is a form: its shape by its schema, then its sense. */
public final class DefinitionCheck {

    /** As JSON, in characters. */
    public static final int MAX_SIZE = 300_000;

    private static final int MOST_TOLD = 30;
    private static final Schema SHAPE = shape();

    private DefinitionCheck() {}

    /** What is wrong, in the order of the definition; empty for a form. */
    public static List<DefinitionFault> faults(JsonNode definition) {
        var shape = shapeFaults(definition);
        return shape.isEmpty()
                ? SenseCheck.of(DefinitionReading.read(definition)).stream()
                        .limit(MOST_TOLD)
                        .toList()
                : shape;
    }

    /** What keeps it from being read at all. */
    public static List<DefinitionFault> shapeFaults(JsonNode definition) {
        if (definition.toString().length() > MAX_SIZE) {
            return List.of(new DefinitionFault("", "too-large", String.valueOf(MAX_SIZE)));
        }
        return SHAPE.validate(definition).stream()
                .map(error -> new DefinitionFault(place(definition, error), "shape", detail(error)))
                .distinct()
                .limit(MOST_TOLD)
                .toList();
    }

    /** The ids on the way to where an error is: page, question, part. */
    private static String place(JsonNode definition, Error error) {
        var location = error.getInstanceLocation();
        var ids = new ArrayList<String>();
        var found = definition;
        for (int i = 0; i < location.getNameCount(); i++) {
            var step = location.getElement(i);
            found = step instanceof Integer index ? found.path(index) : found.path(String.valueOf(step));
            if (step instanceof Integer index) {
                ids.add(found.path("id").asString(String.valueOf(index + 1)));
            } else if (i == location.getNameCount() - 1 || !(location.getElement(i + 1) instanceof Integer)) {
                ids.add(String.valueOf(step));
            }
        }
        return String.join(" / ", ids);
    }

    private static String detail(Error error) {
        return error.getProperty() == null
                ? error.getKeyword() + ": " + error.getMessage()
                : error.getKeyword() + ": " + error.getProperty();
    }

    private static Schema shape() {
        InputStream file = Objects.requireNonNull(
                DefinitionCheck.class.getResourceAsStream("/eforms/definition.schema.json"), "definition.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file, InputFormat.JSON);
    }
}

package vn.motcua.eforms.domain;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes out what a definition takes in, so that a published form depends on nothing: {@code {"include": "applicant"}} among
 * pages or questions, with words put in by {@code "with"} where the fragment says {@code ${word}}; and the usual parts of a
 * person, an address or an organisation, named as {@code "name"} or, where they may stay open, {@code "birth?"}; and the sheet of
 * a declaration.
 */
public final class Fragments {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final Map<String, String> USUAL_PARTS =
            Map.of("address", "commune line?", "person", "name birth idNumber?", "organisation", "name taxCode?");

    private final JsonNode fragments;

    /** @param fragments the groups of pages or questions by name, and under {@code parts} the usual parts by type */
    public Fragments(JsonNode fragments) {
        this.fragments = fragments;
    }

    /**
     * The definition written out.
     *
     * @throws IllegalArgumentException when it takes in what is not there
     */
    public JsonNode expanded(JsonNode definition) {
        return expanded(definition, 0);
    }

    private JsonNode expanded(JsonNode node, int depth) {
        if (depth > 4 * DEEPEST) {
            throw new IllegalArgumentException("taken in too deeply");
        }
        if (node instanceof ArrayNode array) {
            var all = JSON.arrayNode();
            for (var each : array.values()) {
                if (each.has("include")) {
                    included(each).values().forEach(taken -> all.add(expanded(taken, depth + 1)));
                } else {
                    all.add(expanded(each, depth + 1));
                }
            }
            return all;
        }
        if (node instanceof ObjectNode object) {
            var written = JSON.objectNode();
            object.properties().forEach(each -> written.set(each.getKey(), expanded(each.getValue(), depth + 1)));
            parts(written, depth);
            sheet(written);
            return written;
        }
        return node;
    }

    private JsonNode included(JsonNode include) {
        var name = include.path("include").asString("");
        var fragment = fragments.path(name);
        if (!fragment.isArray()) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        var words = new HashMap<String, String>();
        include.path("with").forEachEntry((word, value) -> words.put(word, value.asString("")));
        return with(fragment, words);
    }

    /** {@code "sheet": "khai-sinh"} in the head of a declaration takes in a sheet of the product. */
    private static void sheet(ObjectNode paper) {
        if (paper.path("sheet").isString() && paper.has("title")) {
            paper.set("sheet", ShippedSheets.read(paper.path("sheet").stringValue()));
        }
    }

    /** The usual parts of a group, where they are named or nothing is said about them. */
    private void parts(ObjectNode question, int depth) {
        var type = question.path("type").asString("");
        if (!USUAL_PARTS.containsKey(type) || !question.has("id")) {
            return;
        }
        var named = question.path("parts").isArray()
                ? question.path("parts").values().stream().toList()
                : java.util.Arrays.stream(USUAL_PARTS.get(type).split(" "))
                        .<JsonNode>map(JSON::stringNode)
                        .toList();
        var parts = JSON.arrayNode();
        named.forEach(each -> parts.add(each.isString() ? usual(type, each.stringValue(), depth) : each));
        question.set("parts", parts);
    }

    private JsonNode usual(String type, String name, int depth) {
        var optional = name.endsWith("?");
        var id = optional ? name.substring(0, name.length() - 1) : name;
        if (!(fragments.path("parts").path(type).path(id) instanceof ObjectNode found)) {
            throw new IllegalArgumentException("no part of " + type + " is called " + id);
        }
        var part = JSON.objectNode().put("id", id);
        part.setAll(found.deepCopy());
        part.put("required", !optional);
        return expanded(part, depth + 1);
    }

    private static JsonNode with(JsonNode node, Map<String, String> words) {
        if (node instanceof ArrayNode array) {
            var all = JSON.arrayNode();
            array.values().forEach(each -> all.add(with(each, words)));
            return all;
        }
        if (node instanceof ObjectNode object) {
            var written = JSON.objectNode();
            object.properties().forEach(each -> written.set(each.getKey(), with(each.getValue(), words)));
            return written;
        }
        return node.isString() ? JSON.stringNode(filled(node.stringValue(), words)) : node;
    }

    private static String filled(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace("${" + word.getKey() + "}", word.getValue());
        }
        return filled.replaceAll("\\$\\{[A-Za-z]+}", "");
    }
}

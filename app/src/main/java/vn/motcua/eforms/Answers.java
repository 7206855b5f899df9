package vn.motcua.eforms;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.eforms.domain.Values;

/**
 * What somebody answered so far, and where each answer came from. Never changes; what is typed next makes another.
 *
 * <p>A path is the id of a question and, where it has parts or rows, theirs: {@code father.name}, {@code goods.0.value}.
 * An answer that cannot be one yet – a date that does not exist – is kept as the text that was typed.
 */
public final class Answers {

    /** As JSON, in bytes; far more than any form of the law needs. */
    public static final int MAX_SIZE = 200_000;

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public static final Answers EMPTY = new Answers(JsonMapper.shared().createObjectNode(), new TreeMap<>());

    private final ObjectNode values;
    private final SortedMap<String, Origin> origins;

    private Answers(ObjectNode values, SortedMap<String, Origin> origins) {
        this.values = values;
        this.origins = Collections.unmodifiableSortedMap(origins);
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException when it is something else, or too large
     */
    public static Answers fromJson(String json) {
        if (json.length() > MAX_SIZE) {
            throw new IllegalArgumentException("answers of " + json.length() + " characters");
        }
        try {
            var tree = EXACT.readTree(json);
            if (!(tree.path("values") instanceof ObjectNode values)) {
                throw new IllegalArgumentException("no answers");
            }
            var origins = new TreeMap<String, Origin>();
            tree.path("origins")
                    .forEachEntry((origin, paths) ->
                            paths.forEach(path -> origins.put(path.asString(""), Origin.valueOf(origin))));
            return new Answers(values, origins);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("not answers", broken);
        }
    }

    /** The answers with their origins: {@code {"values": {…}, "origins": {"EID": ["father.name"]}}}. */
    public String toJson() {
        var byOrigin = new EnumMap<Origin, TreeSet<String>>(Origin.class);
        origins.forEach((path, origin) ->
                byOrigin.computeIfAbsent(origin, none -> new TreeSet<>()).add(path));
        var whole = JsonMapper.shared().createObjectNode();
        whole.set("values", values);
        var kept = whole.putObject("origins");
        byOrigin.forEach((origin, paths) -> paths.forEach(kept.withArray(origin.name())::add));
        return JsonMapper.shared().writeValueAsString(whole);
    }

    /** A copy of the answers as a tree. */
    public ObjectNode tree() {
        return values.deepCopy();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean isTooLarge() {
        return toJson().getBytes(StandardCharsets.UTF_8).length > MAX_SIZE;
    }

    /** The answer at a path; a missing node when there is none. Not to be changed. */
    public JsonNode value(String path) {
        return Values.exact(values, path);
    }

    /** The answer at a path as text; empty when there is none. */
    public String text(String path) {
        return value(path).asString("");
    }

    public boolean has(String path) {
        return !value(path).isMissingNode();
    }

    /** Where the answer at a path came from; empty when there is none. */
    public Optional<Origin> origin(String path) {
        return Optional.ofNullable(origins.get(path));
    }

    /** The same answers with another value of one question; its rows and parts come with it. */
    public Answers with(String question, JsonNode value, Map<String, Origin> itsOrigins) {
        var newValues = values.deepCopy();
        if (value.isMissingNode()) {
            newValues.remove(question);
        } else {
            newValues.set(question, value.deepCopy());
        }
        var newOrigins = new TreeMap<>(origins);
        newOrigins.keySet().removeIf(path -> path.equals(question) || path.startsWith(question + "."));
        newOrigins.putAll(itsOrigins);
        return new Answers(newValues, newOrigins);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values) && origins.equals(answers.origins);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Never what was said: answers are personal. */
    @Override
    public String toString() {
        return "Answers[" + values.size() + "]";
    }
}

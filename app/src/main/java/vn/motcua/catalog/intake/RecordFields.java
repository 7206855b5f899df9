package vn.motcua.catalog.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.shared.ProcedureCode;

/**
 * The fields of one record, by name; each getter refuses the record when the field cannot be what it should be.
 *
 * @param text the record itself
 */
record RecordFields(ObjectNode object, String text) {

    private static final Map<String, Level> LEVELS = Map.of(
            "Cấp bộ", Level.MINISTRY,
            "Cấp tỉnh", Level.PROVINCE,
            "Cấp xã", Level.COMMUNE,
            "Cơ quan khác", Level.OTHER);

    /** The text of a field in composed form, without blanks around it; empty when there is none. */
    String text(String name) {
        var node = object.get(name);
        if (node == null || node.isNull()) {
            return "";
        }
        if (!node.isValueNode()) {
            throw new RecordRefused("not-a-text", name);
        }
        return Normalizer.normalize(node.asString(), Normalizer.Form.NFC).strip();
    }

    /** The elements of a list; empty when there is none. */
    List<RecordFields> list(String name) {
        var node = object.get(name);
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new RecordRefused("not-a-list", name);
        }
        var elements = new ArrayList<RecordFields>();
        for (JsonNode each : node) {
            if (!(each instanceof ObjectNode element)) {
                throw new RecordRefused("not-a-list", name);
            }
            elements.add(new RecordFields(element, text));
        }
        return elements;
    }

    /** One text of each element of a list, the empty ones left out, with commas. */
    String joined(String list, String name) {
        return list(list).stream()
                .map(each -> each.text(name))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    ProcedureCode code(String name) {
        var said = text(name);
        if (said.isEmpty()) {
            throw new RecordRefused("no-code", name);
        }
        if (!ProcedureCode.isWellFormed(said)) {
            throw new RecordRefused("bad-code", said);
        }
        return new ProcedureCode(said);
    }

    String required(String name) {
        var said = text(name);
        if (said.isEmpty()) {
            throw new RecordRefused("missing", name);
        }
        return said;
    }

    PublicationDecision decision(String name) {
        var said = required(name);
        if (said.length() > PublicationDecision.LONGEST_NUMBER) {
            throw new RecordRefused("too-long", name);
        }
        return new PublicationDecision(said, null);
    }

    static Set<Level> levels(String names) {
        var levels = EnumSet.noneOf(Level.class);
        for (var name : names.split(",")) {
            var level = LEVELS.get(name.strip());
            if (level == null) {
                throw new RecordRefused("unknown-level", name.strip());
            }
            levels.add(level);
        }
        return levels;
    }
}

package vn.motcua.catalog.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells the forms of record apart; a text holds one record, a list of them, or a reply that wraps a list. */
final class RecordReader {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RecordReader() {}

    /** @throws RecordRefused when the bytes are no UTF-8 or no JSON */
    static List<JsonNode> records(byte[] bytes) {
        try {
            var document = JSON.readTree(withoutMark(strictly(bytes)));
            var list = document.has("result") ? document.get("result") : document;
            if (!list.isArray()) {
                return List.of(list);
            }
            var records = new ArrayList<JsonNode>();
            list.forEach(records::add);
            return records;
        } catch (JacksonException problem) {
            throw new RecordRefused("not-json", where(problem));
        }
    }

    /** @throws RecordRefused when it is no record, or says something impossible */
    static ReadProcedure read(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            throw new RecordRefused("not-a-record", node.getNodeType().toString());
        }
        var fields = new RecordFields(object, JSON.writeValueAsString(object));
        if (object.has("MATTHC")) {
            return NationalRecord.read(fields);
        }
        if (object.has("ma_thu_tuc")) {
            return CollectedRecord.read(fields);
        }
        throw new RecordRefused("not-a-record", "MATTHC");
    }

    private static String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException problem) {
            throw new RecordRefused("wrong-encoding", "UTF-8");
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String where(JacksonException problem) {
        var location = problem.getLocation();
        return location == null ? "?" : location.getLineNr() + ":" + location.getColumnNr();
    }
}

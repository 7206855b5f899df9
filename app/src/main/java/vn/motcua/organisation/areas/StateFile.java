package vn.motcua.organisation.areas;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import vn.motcua.organisation.FileProblem;
import vn.motcua.organisation.FileProblem.Kind;
import vn.motcua.organisation.ImportFile;

/** Reads a state of the country from JSON, record by record, so that a large file costs no memory. */
final class StateFile {

    private static final int MOST_RECORDS = 50_000;
    private static final Set<String> LISTS_OF_AREAS = Set.of("District", "Districts", "Ward", "Wards");
    /** How the parser's message begins; it has an exception of its own for only some of the cases. */
    private static final String END_OF_INPUT = "Unexpected end-of-input";

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(2_000)
                    .maxNameLength(200)
                    .maxNestingDepth(20)
                    .build())
            .build();

    private final List<AreaEntry> entries = new ArrayList<>();
    private final JsonParser parser;

    private StateFile(JsonParser parser) {
        this.parser = parser;
    }

    static List<AreaEntry> read(ImportFile file) throws UnreadableFile {
        try (Reader text = FileTexts.of(file);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new StateFile(parser).read();
        } catch (IOException failure) {
            throw new UnreadableFile(FileTexts.problem(failure, 1));
        }
    }

    private List<AreaEntry> read() throws UnreadableFile {
        try {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw unreadable(parser.currentToken() == null ? Kind.EMPTY : Kind.MALFORMED, "[");
            }
            areas(null);
            if (parser.nextToken() != null) {
                throw unreadable(Kind.MALFORMED, "]");
            }
            if (entries.isEmpty()) {
                throw unreadable(Kind.EMPTY, "");
            }
            return entries;
        } catch (JacksonIOException failure) {
            throw new UnreadableFile(FileTexts.problem(failure.getCause(), line()));
        } catch (JacksonException failure) {
            String message = failure.getOriginalMessage();
            throw unreadable(message.startsWith(END_OF_INPUT) ? Kind.BROKEN_OFF : Kind.MALFORMED, message);
        }
    }

    private void areas(@Nullable AreaEntry enclosing) throws UnreadableFile {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw unreadable(Kind.MALFORMED, "{");
            }
            if (entries.size() == MOST_RECORDS) {
                throw unreadable(Kind.TOO_MANY_RECORDS, String.valueOf(MOST_RECORDS));
            }
            area(enclosing);
        }
    }

    private void area(@Nullable AreaEntry enclosing) throws UnreadableFile {
        AreaEntry entry = new AreaEntry(line(), enclosing);
        entries.add(entry);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && LISTS_OF_AREAS.contains(field)) {
                areas(entry);
            } else if (value.isScalarValue()) {
                fill(entry, field, value == JsonToken.VALUE_NULL ? "" : parser.getString());
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void fill(AreaEntry entry, String field, String value) {
        switch (field) {
            case "Code" -> entry.code = value;
            case "FullName" -> entry.fullName = value;
            case "NameEn" -> entry.nameEn = value;
            case "ProvinceCode" -> entry.province = value;
            case "DistrictCode" -> entry.district = value;
            default -> {
                // Everything else follows from these.
            }
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private UnreadableFile unreadable(Kind kind, String detail) {
        return new UnreadableFile(new FileProblem(kind, parser.currentLocation().getLineNr(), "", detail));
    }
}

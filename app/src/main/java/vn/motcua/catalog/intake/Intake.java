package vn.motcua.catalog.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalog.ProcedureContent;

/** Reads a file of records one by one, so that a large file needs little memory. */
public final class Intake {

    /** What came of one record, and the file within the archive that it stands in. */
    public sealed interface Reading {

        String file();

        /** It was understood. */
        record Understood(String file, ReadProcedure procedure) implements Reading {}

        /** It cannot be taken; {@code reason} is the end of a message key {@code catalog.import.…}. */
        record Refused(String file, String reason, String detail) implements Reading {}
    }

    private Intake() {}

    /** @throws BrokenFile when the file as a whole cannot be taken; what was handed over before is to be undone */
    public static void read(String fileName, InputStream in, Consumer<Reading> action) {
        new RecordFile(fileName, in, RecordFile.LIMITS).forEach(entry -> readEntry(entry, action));
    }

    /** A record that was taken over before, read anew. */
    public static ProcedureContent reread(String record) {
        return RecordReader.read(RecordReader.records(record.getBytes(StandardCharsets.UTF_8))
                        .getFirst())
                .content();
    }

    private static void readEntry(RecordFile.Entry entry, Consumer<Reading> action) {
        try {
            for (var record : RecordReader.records(entry.bytes())) {
                action.accept(reading(entry.name(), record));
            }
        } catch (RecordRefused problem) {
            action.accept(new Reading.Refused(entry.name(), problem.reason(), problem.detail()));
        }
    }

    private static Reading reading(String file, JsonNode record) {
        try {
            return new Reading.Understood(file, RecordReader.read(record));
        } catch (RecordRefused problem) {
            return new Reading.Refused(file, problem.reason(), problem.detail());
        }
    }
}

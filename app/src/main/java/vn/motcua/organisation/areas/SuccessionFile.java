package vn.motcua.organisation.areas;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.FileProblem;
import vn.motcua.organisation.FileProblem.Kind;
import vn.motcua.organisation.ImportFile;

/** Reads which commune became which from CSV. */
final class SuccessionFile {

    private static final int MOST_RECORDS = 50_000;
    private static final String OLD = "old_code";
    private static final String NEW = "new_code";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final List<Line> lines = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();

    private SuccessionFile() {}

    static SuccessionFile read(ImportFile file) throws UnreadableFile {
        SuccessionFile read = new SuccessionFile();
        int[] line = {1};
        try (Reader text = FileTexts.of(file);
                CSVParser parser = FORMAT.parse(text)) {
            read.requireColumns(parser);
            for (CSVRecord record : parser) {
                line[0] = (int) parser.getCurrentLineNumber();
                read.add(record, line[0]);
            }
            return read;
        } catch (UncheckedIOException failure) {
            throw new UnreadableFile(problem(failure.getCause(), line[0]));
        } catch (IOException failure) {
            throw new UnreadableFile(problem(failure, line[0]));
        }
    }

    /** The lines without problems, in their order. */
    List<Line> lines() {
        return lines;
    }

    List<FileProblem> problems() {
        return problems;
    }

    private void requireColumns(CSVParser parser) throws UnreadableFile {
        for (String column : List.of(OLD, NEW)) {
            if (!parser.getHeaderNames().contains(column)) {
                throw new UnreadableFile(new FileProblem(Kind.COLUMN_MISSING, 1, "", column));
            }
        }
    }

    private void add(CSVRecord record, int line) throws UnreadableFile {
        if (lines.size() + problems.size() == MOST_RECORDS) {
            throw new UnreadableFile(new FileProblem(Kind.TOO_MANY_RECORDS, line, "", String.valueOf(MOST_RECORDS)));
        }
        if (record.isConsistent()) {
            lines.add(new Line(line, record.get(OLD), record.get(NEW)));
        } else {
            problems.add(new FileProblem(Kind.BROKEN_OFF, line, record.get(0), ""));
        }
    }

    private static FileProblem problem(@Nullable IOException failure, int line) {
        return failure instanceof CSVException
                ? new FileProblem(Kind.MALFORMED, line, "", String.valueOf(failure.getMessage()))
                : FileTexts.problem(failure, line);
    }

    /** One line: a code is empty where the file has none. */
    record Line(int number, String oldCode, String newCode) {}
}

package vn.motcua.vault;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.shared.UnitCode;

/** What became of each line of an archive. */
public record ArchiveReport(Summary summary, List<Row> rows) {

    public ArchiveReport {
        rows = List.copyOf(rows);
    }

    /**
     * A load as a whole.
     *
     * @param verdicts how many lines came to each verdict
     */
    public record Summary(
            UUID id,
            Instant at,
            String by,
            UnitCode unit,
            String fileName,
            boolean preview,
            Map<Verdict, Integer> verdicts) {

        public int lines() {
            return verdicts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(Verdict verdict) {
            return verdicts.getOrDefault(verdict, 0);
        }
    }

    /**
     * One line.
     *
     * @param line its number in the spreadsheet, from 2
     * @param owner the number as written
     * @param detail the message key of what is wrong; empty when nothing is
     * @param words what that message mentions
     */
    public record Row(int line, String owner, String name, Verdict verdict, String detail, List<String> words) {

        public Row {
            words = List.copyOf(words);
        }
    }

    /** What became of a line. */
    public enum Verdict {
        TAKEN,
        /** In a preview: would be taken. */
        NEW,
        /** Taken by an earlier load. */
        KNOWN,
        /** The same paper stands on an earlier line. */
        DOUBLED,
        WRONG_NUMBER,
        WRONG_FIELD,
        FILE_MISSING,
        /** The scan was not taken in. */
        UNREADABLE
    }

    /** The report of these lines. */
    public static Map<Verdict, Integer> count(List<Row> rows) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return counts;
    }
}

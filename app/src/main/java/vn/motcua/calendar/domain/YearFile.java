package vn.motcua.calendar.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.calendar.CalendarRefusal.FileRefused;
import vn.motcua.calendar.FileFault;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDayKind;
import vn.motcua.calendar.YearPreview;
import vn.motcua.shared.Outcome;

/**
 * A file of special days: CSV in UTF-8 with the columns date, kind, name and optionally weekday, basis, hours.
 *
 * <p>It is taken whole or not at all, and every fault is named with its line.
 *
 * @param years the days of each year that the file names, in order
 * @param endsOnALine false when the last line is not ended, as in a file that was cut off
 */
public record YearFile(SortedMap<Integer, List<SpecialDay>> years, boolean endsOnALine) {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_FAULTS = 50;
    private static final List<String> NEEDED = List.of("date", "kind", "name");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads the file, or says all that is wrong with it. */
    public static Outcome<YearFile, FileRefused> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return refused("too-large", MOST_BYTES / 1024);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf('\0') >= 0 ? refused("encoding") : read(text);
        } catch (CharacterCodingException notUtf8) {
            return refused("encoding");
        }
    }

    /**
     * What the file would change.
     *
     * @param kept the special days that are kept for a year now
     */
    public List<YearPreview> preview(IntFunction<List<SpecialDay>> kept) {
        return years.entrySet().stream()
                .map(year -> new YearPreview(
                        year.getKey(),
                        year.getValue(),
                        YearDifferences.between(kept.apply(year.getKey()), year.getValue()),
                        warnings(year.getKey())))
                .toList();
    }

    private List<String> warnings(int year) {
        var warnings = new ArrayList<String>();
        if (count(year, SpecialDayKind.SWAPPED_OFF) != count(year, SpecialDayKind.MAKEUP_WORKDAY)) {
            warnings.add("calendar.warning.unequal-exchange");
        }
        if (!endsOnALine && year == years.lastKey()) {
            warnings.add("calendar.warning.last-line-not-ended");
        }
        return warnings;
    }

    private long count(int year, SpecialDayKind kind) {
        return years.getOrDefault(year, List.of()).stream()
                .filter(day -> day.kind() == kind)
                .count();
    }

    private static Outcome<YearFile, FileRefused> read(String text) {
        var content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (var parser = format(content).parse(new StringReader(content))) {
            return parser.getHeaderMap().keySet().containsAll(NEEDED)
                    ? read(parser, content.endsWith("\n"))
                    : refused("heading", String.join(", ", NEEDED));
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            return refused("cut-off");
        }
    }

    private static Outcome<YearFile, FileRefused> read(CSVParser parser, boolean endsOnALine) {
        var days = new ArrayList<SpecialDay>();
        var faults = new ArrayList<FileFault>();
        Map<LocalDate, Long> lineOfDay = new HashMap<>();
        for (CSVRecord record : parser) {
            var row = new YearFileRow(record, parser.getCurrentLineNumber());
            row.read().ifPresent(day -> {
                days.add(day);
                var earlier = lineOfDay.putIfAbsent(day.day(), row.line());
                if (earlier != null) {
                    row.fault("duplicate", earlier);
                }
            });
            faults.addAll(row.faults());
            if (faults.size() >= MOST_FAULTS) {
                break;
            }
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(new FileRefused(faults));
        }
        return days.isEmpty() ? refused("empty") : Outcome.done(new YearFile(byYear(days), endsOnALine));
    }

    private static SortedMap<Integer, List<SpecialDay>> byYear(List<SpecialDay> days) {
        return days.stream()
                .sorted(Comparator.comparing(SpecialDay::day))
                .collect(groupingBy(day -> day.day().getYear(), TreeMap::new, toUnmodifiableList()));
    }

    private static CSVFormat format(String content) {
        boolean semicolons = content.lines().findFirst().orElse("").contains(";");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static Outcome<YearFile, FileRefused> refused(String fault, Object... arguments) {
        return Outcome.refused(
                new FileRefused(List.of(new FileFault(0, YearFileRow.FAULT + fault, List.of(arguments)))));
    }
}

package vn.motcua.process.decision;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of rules among the resources: the first row that fits holds. */
public final class RuleTable {

    static final String ANY = "*";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private RuleTable() {}

    public static <R> List<R> load(String name, Function<CSVRecord, R> row) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var stream = Objects.requireNonNull(RuleTable.class.getResourceAsStream("/process/" + name), name);
                var records = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return records.stream().map(row).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Whether a text begins with the words of a rule; case and accents count for nothing, as decisions vary in both. */
    public static boolean begins(String text, String words) {
        return words.equals(ANY) || fold(text).startsWith(fold(words));
    }

    /** Without accents and in small letters. */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}

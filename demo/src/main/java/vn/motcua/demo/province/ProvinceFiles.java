package vn.motcua.demo.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the demonstration knows of the province; the files travel in its jar. */
final class ProvinceFiles {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ProvinceFiles() {}

    static List<CommuneFacts> communes() {
        return table("communes.csv", CommuneFacts::of);
    }

    static List<UnitFacts> units() {
        return table("units.csv", UnitFacts::of);
    }

    static List<ProcedureFacts> procedures() {
        try (InputStream file = open("procedures.json")) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static List<QuestionFacts> questions() {
        try (InputStream file = open("questions.json")) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static NameFacts names() {
        try (InputStream file = open("names.json")) {
            return JsonMapper.shared().readValue(file, NameFacts.class);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static <T> List<T> table(String name, Function<CSVRecord, T> row) {
        try (Reader text = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                var records = CSV.parse(text)) {
            return records.stream().map(row).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ProvinceFiles.class.getResourceAsStream("/province/" + name), name);
    }
}

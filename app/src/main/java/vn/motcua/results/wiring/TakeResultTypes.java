package vn.motcua.results.wiring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.installation.AdministrationCommand;
import vn.motcua.results.Numbering;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.Validity;
import vn.motcua.shared.Actor;

/** {@code take-result-types <file.json>}: registers kinds of results, all of the file or none. */
@Component
class TakeResultTypes implements AdministrationCommand {

    private static final TypeReference<List<Written>> LIST = new TypeReference<>() {};
    private static final long MOST_BYTES = 5 << 20;

    private final TypesOfResults types;

    TakeResultTypes(TypesOfResults types) {
        this.types = types;
    }

    /**
     * A kind of result as the file writes it.
     *
     * @param months how long it holds; null when it does not end so
     * @param until the key of the date that says until when it holds; null when none does
     */
    record Written(
            String code,
            String name,
            String series,
            String pattern,
            @Nullable Integer months,
            @Nullable String until,
            @Nullable String scope,
            @Nullable List<ResultField> fields) {

        TypeOfResult type() {
            var validity = months != null
                    ? new Validity.Months(months)
                    : until != null ? new Validity.UntilField(until) : new Validity.WithoutEnd();
            return new TypeOfResult(
                    code,
                    name,
                    new Numbering(series, pattern),
                    validity,
                    Objects.requireNonNullElse(scope, ""),
                    Objects.requireNonNullElse(fields, List.of()));
        }
    }

    @Override
    public String name() {
        return "take-result-types";
    }

    @Override
    public String purpose() {
        return "register kinds of results from a JSON file, with their fields, numbering and validity";
    }

    @Override
    @Transactional
    public int run(List<String> arguments, PrintStream console) {
        if (arguments.size() != 1) {
            console.println("take-result-types <file.json>");
            return 2;
        }
        try {
            var read = read(Path.of(arguments.getFirst()));
            read.forEach(type -> types.register(type, new Actor.System(name())));
            console.printf("%d kinds of results registered.%n", read.size());
            return 0;
        } catch (IOException | JacksonException | IllegalArgumentException | NullPointerException problem) {
            console.println("Nothing was registered: " + problem.getMessage());
            return 1;
        }
    }

    /** Everything is read before anything is registered. */
    private static List<TypeOfResult> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("larger than 5 MB: " + file);
        }
        return JsonMapper.shared().readValue(Files.readString(file), LIST).stream()
                .map(Written::type)
                .toList();
    }
}

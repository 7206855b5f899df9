package vn.motcua.benchmarks.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Bound;
import vn.motcua.eforms.Communes;
import vn.motcua.eforms.FieldNames;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Sample;
import vn.motcua.eforms.domain.DefinitionReading;
import vn.motcua.eforms.domain.Fragments;
import vn.motcua.eforms.domain.SampleAnswers;
import vn.motcua.eforms.domain.SchemaWriting;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

/** The form of the product in which an employer lists workers: its table asks for words, a choice, a day and a number. */
final class WorkersList {

    static final String FIRST = "employer";
    static final String TABLE = "people";

    private static final String PROCEDURE = "1.001598";
    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");

    private final FormRun run = new FormRun(_ -> Communes.Meant.NONE, Clock.fixed(NOW, WorkingCalendar.ZONE));
    private final FormVersion form = read();

    FormRun run() {
        return run;
    }

    FormVersion form() {
        return form;
    }

    FormPage page(String name) {
        return run.page(form, Answers.EMPTY, name).orElseThrow();
    }

    Bound bind(String page, Map<String, List<String>> posted, Answers answers) {
        return run.bind(form, page(page), posted, answers);
    }

    /** What a browser posts from the page with the table. */
    Map<String, List<String>> posted(int rows) {
        var posted = new LinkedHashMap<String, List<String>>();
        for (int row = 0; row < rows; row++) {
            var path = FieldNames.of(TABLE + "." + row + ".");
            posted.put(path + "name", List.of("Rơ Châm H'Ŏn Thị " + row));
            posted.put(path + "insurance", List.of("%010d".formatted(5_100_000_000L + row)));
            posted.put(path + "ground", List.of("illness"));
            posted.put(path + "from.day", List.of("5"));
            posted.put(path + "from.month", List.of("1"));
            posted.put(path + "from.year", List.of("2026"));
            posted.put(path + "days", List.of("5"));
        }
        return posted;
    }

    /** All pages answered, the table with so many rows. */
    Answers filled(int rows) {
        var others = SampleAnswers.of(form.content(), Sample.USUAL);
        var bound = bind(TABLE, posted(rows), others);
        if (!bound.faults().isEmpty() || bound.answers().value(TABLE).size() != rows) {
            throw new IllegalStateException("the page was not taken: " + bound.faults());
        }
        return bound.answers();
    }

    private static FormVersion read() {
        var fragments = new Fragments(json("/eforms/fragments.json"));
        var definition = (ObjectNode) json("/eforms/forms/" + PROCEDURE + ".json");
        definition.remove("procedure");
        var content = DefinitionReading.read(fragments.expanded(definition));
        return new FormVersion(
                FormVersionId.next(),
                new ProcedureCode(PROCEDURE),
                1,
                LocalDate.of(2026, 1, 1),
                content,
                SchemaWriting.of(content));
    }

    private static JsonNode json(String resource) {
        try (var in = Objects.requireNonNull(WorkersList.class.getResourceAsStream(resource))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

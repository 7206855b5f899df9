package vn.motcua.process.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ImportRefusal;
import vn.motcua.shared.Outcome;

/** Reads the tables out of JSON and notes every place that is not as it must be. */
final class DecisionReader {

    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST = 4_000;

    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    Outcome<List<DecisionProcedure>, ImportRefusal> procedures(JsonNode file) {
        var procedures = new ArrayList<DecisionProcedure>();
        for (var entry : list("", file)) {
            procedures.add(procedure(entry));
        }
        if (procedures.isEmpty() && problems.isEmpty()) {
            problem("", "nothing");
        }
        return problems.isEmpty()
                ? Outcome.done(procedures)
                : Outcome.refused(
                        new ImportRefusal.Unreadable(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))));
    }

    private DecisionProcedure procedure(JsonNode entry) {
        var number = text("", entry, "stt");
        var name = text(number, entry, "ten");
        require(!number.isEmpty(), "", "no-number", name);
        require(!name.isEmpty(), number, "no-name");
        var cases = new ArrayList<DecisionCase>();
        for (var each : list(number, entry.path("truong_hop"))) {
            cases.add(decisionCase(number, name, each));
        }
        require(!cases.isEmpty(), number, "no-cases");
        return new DecisionProcedure(number, cases);
    }

    private DecisionCase decisionCase(String procedure, String procedureName, JsonNode entry) {
        var own = text(procedure, entry, "tt");
        var number = own.isEmpty() ? procedure : own;
        require(numbers.add(number), number, "duplicate");
        var limit = text(number, entry, "thoi_han");
        var mountainous = text(number, entry, "thoi_han_mien_nui");
        require(DecisionTimes.limit(limit).isPresent(), number, "limit", limit);
        require(mountainous.isEmpty() || DecisionTimes.limit(mountainous).isPresent(), number, "limit", mountainous);
        var rows = new ArrayList<DecisionCase.Row>();
        for (var phase : list(number, entry.path("giai_doan"))) {
            for (var row : list(number, phase.path("buoc"))) {
                rows.add(row(number, text(number, phase, "ten"), row, !mountainous.isEmpty()));
            }
        }
        return new DecisionCase(number, procedureName, text(number, entry, "ten"), limit, mountainous, rows);
    }

    private DecisionCase.Row row(String number, String phase, JsonNode entry, boolean mountainous) {
        var step = text(number, entry, "buoc");
        var place = step.isEmpty() ? number : number + ", " + step;
        var days = text(place, entry, "thoi_gian");
        var mountainousDays = text(place, entry, "thoi_gian_mien_nui");
        require(DecisionTimes.minutes(days).isPresent(), place, "time", days);
        require(!mountainous || DecisionTimes.minutes(mountainousDays).isPresent(), place, "time", mountainousDays);
        return new DecisionCase.Row(
                phase,
                step,
                text(place, entry, "ten"),
                text(place, entry, "bo_phan"),
                days,
                mountainousDays,
                text(place, entry, "phoi_hop"),
                text(place, entry, "ghi_chu"),
                "");
    }

    private Iterable<JsonNode> list(String place, JsonNode node) {
        require(node.isArray(), place, "no-list");
        require(node.size() <= MOST_ENTRIES, place, "too-many", MOST_ENTRIES);
        return node.isArray() && node.size() <= MOST_ENTRIES ? node : List.of();
    }

    private String text(String place, JsonNode entry, String field) {
        var node = entry.path(field);
        if (!node.isString()) {
            problem(place, "no-text", field);
            return "";
        }
        var text = node.asString().replaceAll("\\s+", " ").strip();
        require(text.length() <= LONGEST, place, "too-long", field, LONGEST);
        return text;
    }

    private void require(boolean condition, String place, String what, Object... arguments) {
        if (!condition) {
            problem(place, what, arguments);
        }
    }

    private void problem(String place, String what, Object... arguments) {
        problems.add(new ImportProblem(place, "process.import.problem." + what, List.of(arguments)));
    }
}

package vn.motcua.process.decision;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.Holder;
import vn.motcua.process.ImportToDo;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.process.StepMeaning;
import vn.motcua.shared.Role;

/** A case of a decision as a process, by the rules of the two tables, with what the rules leave open. */
public final class CaseReading {

    private static final HolderRule UNKNOWN = new HolderRule("", Holder.handling(Role.CASE_OFFICER), false, false);

    private final DecisionCase text;
    private final List<ImportToDo> toDos = new ArrayList<>();

    private CaseReading(DecisionCase text) {
        this.text = text;
    }

    /**
     * The steps one after the other, as the table has them.
     *
     * @param variant the case's own name among the variants of its procedure, such as {@code standard}
     * @param meanings of its steps, one for each
     */
    public static ProcessContent process(
            DecisionCase text, DecisionReference reference, String variant, List<StepMeaning> meanings) {
        var limit = reference.mountainous() ? text.mountainousLimit() : text.limit();
        return new ProcessContent(
                null,
                reference.asText(),
                reference.mountainous() ? variant + "-mountainous" : variant,
                text.name().isEmpty() ? text.procedure() : text.procedure() + ". " + text.name(),
                DecisionTimes.limit(limit).orElseThrow(),
                new CaseReading(text).steps(reference.mountainous(), meanings));
    }

    /** What the rules do not understand. */
    public static List<ImportToDo> toDos(DecisionCase text) {
        var reading = new CaseReading(text);
        reading.meanings();
        return List.copyOf(reading.toDos);
    }

    /** What the rules make of each step. */
    public static List<StepMeaning> meanings(DecisionCase text) {
        return new CaseReading(text).meanings();
    }

    /** The keys that its steps get, in their order. */
    static List<String> keys(DecisionCase text) {
        return new CaseReading(text).keys();
    }

    private List<StepMeaning> meanings() {
        var keys = keys();
        var meanings = new ArrayList<StepMeaning>();
        for (int number = 0; number < keys.size(); number++) {
            var row = text.steps().get(number);
            var holder = holder(keys.get(number), row);
            meanings.add(new StepMeaning(holder.holder(), kind(keys.get(number), row, holder)));
        }
        return meanings;
    }

    private List<Step> steps(boolean mountainous, List<StepMeaning> meanings) {
        var keys = keys();
        var steps = new ArrayList<Step>();
        for (int number = 0; number < keys.size(); number++) {
            var row = text.steps().get(number);
            var meaning = meanings.get(number);
            steps.add(new Step(
                    keys.get(number),
                    row.phase(),
                    row.name(),
                    meaning.kind(),
                    meaning.holder(),
                    DecisionTimes.minutes(mountainous ? row.mountainousDays() : row.days())
                            .orElseThrow(),
                    number + 1 < keys.size() ? List.of(keys.get(number + 1)) : List.of(),
                    false,
                    row.product()));
        }
        return steps;
    }

    /** By position: the decision's own numbers have gaps and repetitions. */
    private List<String> keys() {
        var keys = new ArrayList<String>();
        int phase = 0;
        int step = 0;
        var phaseName = "";
        for (var row : text.steps()) {
            boolean newPhase = phase == 0 || !row.phase().equals(phaseName);
            phase = newPhase ? phase + 1 : phase;
            step = newPhase ? 1 : step + 1;
            phaseName = row.phase();
            keys.add("p" + phase + "-s" + step);
        }
        return keys;
    }

    private HolderRule holder(String key, DecisionCase.Row row) {
        var rule = HolderRule.of(row.holder()).orElse(UNKNOWN);
        if (!rule.certain()) {
            toDo(key, rule.otherUnit() ? "other-unit" : "holder", row.holder());
        }
        if (!row.coordination().isEmpty()) {
            toDo(key, "coordination", row.coordination());
        }
        return rule;
    }

    private StepKind kind(String key, DecisionCase.Row row, HolderRule holder) {
        if (row.name().isEmpty()) {
            toDo(key, "no-name");
        }
        return KindRule.of(row.name(), holder).orElseGet(() -> {
            if (!row.name().isEmpty()) {
                toDo(key, "kind", row.name());
            }
            return StepKind.HANDLING;
        });
    }

    private void toDo(String step, String what, Object... words) {
        toDos.add(new ImportToDo(text.number(), step, "process.import.to-do." + what, List.of(words)));
    }
}

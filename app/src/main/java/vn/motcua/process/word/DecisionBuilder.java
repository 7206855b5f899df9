package vn.motcua.process.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.decision.DecisionProcedure;
import vn.motcua.process.decision.DecisionTimes;
import vn.motcua.process.decision.ReadDecision;

/** Puts together what the rows of a decision say, one after the other. */
final class DecisionBuilder {

    private final List<DecisionProcedure> procedures = new ArrayList<>();
    private final Map<String, List<ImportProblem>> asides = new HashMap<>();
    private final List<ImportProblem> notes = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    private String number = "";
    private String name = "";
    private List<DecisionCase> cases = new ArrayList<>();
    private CaseBuilder open = CaseBuilder.NONE;

    /** @param limit what the row says about it, maybe nothing: then the cases below say it */
    void procedure(String newNumber, String newName, String limit, String mountainousLimit) {
        closeProcedure();
        number = newNumber.isEmpty() ? String.valueOf(procedures.size() + 1) : newNumber;
        name = newName;
        if (!limit.isEmpty() || !mountainousLimit.isEmpty()) {
            open = new CaseBuilder(number, "", limit, mountainousLimit);
        }
    }

    void decisionCase(String caseNumber, String caseName, String limit, String mountainousLimit) {
        closeCase();
        var own = caseNumber.isEmpty() ? number + "." + (cases.size() + 1) : caseNumber;
        open = new CaseBuilder(own, caseName, limit, mountainousLimit);
    }

    void phase(RowReading row) {
        current().phase(row.name(), row.time(), row.mountainousTime());
    }

    void step(DecisionCase.Row row) {
        current().step(row);
    }

    /** The name of the phase that steps belong to now; may be empty. */
    String phase() {
        return open.phase();
    }

    void total(String time, String mountainousTime) {
        current().total(time, mountainousTime);
    }

    /** The limit that a paragraph above a table states. */
    void limit(String words) {
        current().limit(words);
    }

    boolean hasSteps() {
        return open.hasSteps();
    }

    /** Something at this place that nothing was made of. */
    void aside(ImportProblem what) {
        if (open == CaseBuilder.NONE) {
            notes.add(what);
        } else {
            open.aside(what);
        }
    }

    void note(ImportProblem what) {
        notes.add(what);
    }

    ReadDecision finished() {
        closeProcedure();
        return new ReadDecision(procedures, asides, notes);
    }

    private CaseBuilder current() {
        if (open == CaseBuilder.NONE) {
            if (number.isEmpty()) {
                number = String.valueOf(procedures.size() + 1);
            }
            open = new CaseBuilder(cases.isEmpty() ? number : number + "." + (cases.size() + 1), "", "", "");
        }
        return open;
    }

    private void closeProcedure() {
        closeCase();
        if (!cases.isEmpty()) {
            procedures.add(new DecisionProcedure(number, cases));
        } else if (!name.isEmpty()) {
            notes.add(WordNote.of("without-steps", number, name));
        }
        number = "";
        name = "";
        cases = new ArrayList<>();
    }

    private void closeCase() {
        if (open != CaseBuilder.NONE && open.saysSomething()) {
            var own = unused(open.number());
            var closed = open.build(own, name);
            cases.add(closed);
            asides.put(own, open.asides());
        }
        open = CaseBuilder.NONE;
    }

    /** A decision of several parts counts anew in each; a number stands for one case here. */
    private String unused(String wanted) {
        var free = wanted;
        for (int again = 2; !numbers.add(free); again++) {
            free = wanted + "-" + again;
        }
        return free;
    }

    /** The words of a limit without what surrounds them. */
    static String limitOf(String text) {
        return DecisionTimes.limitIn(text).orElse(text);
    }
}

package vn.motcua.process.store;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.Finding;
import vn.motcua.process.ImportReport;
import vn.motcua.process.ImportToDo;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.domain.ProcessCheck;

/** Counts what comes of an import while it runs. */
final class ImportTally {

    private int procedures;
    private int cases;
    private int steps;
    private int created;
    private int updated;
    private int unchanged;
    private final List<String> keptAsChangedHere = new ArrayList<>();
    private final List<String> withoutSteps = new ArrayList<>();
    private final List<ImportReport.Difference> timesDiffer = new ArrayList<>();
    private final List<ImportToDo> toDos = new ArrayList<>();

    void procedure() {
        procedures++;
    }

    void read(DecisionCase text, List<ImportToDo> left) {
        cases++;
        steps += text.steps().size();
        toDos.addAll(left);
        if (text.steps().isEmpty()) {
            withoutSteps.add(text.number());
        }
    }

    void checked(DecisionReference reference, ProcessContent content) {
        for (var finding : ProcessCheck.findings(content)) {
            if (finding instanceof Finding.TimesDiffer(var stepMinutes, var limitMinutes)) {
                timesDiffer.add(new ImportReport.Difference(
                        reference.number(), reference.mountainous(), stepMinutes, limitMinutes));
            }
        }
    }

    void created() {
        created++;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    void keptAsChangedHere(DecisionReference reference) {
        keptAsChangedHere.add(reference.asText());
    }

    ImportReport report(String decision) {
        return new ImportReport(
                decision,
                procedures,
                cases,
                steps,
                created,
                updated,
                unchanged,
                keptAsChangedHere,
                withoutSteps,
                timesDiffer,
                toDos);
    }
}

package vn.motcua.process.store;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.DecisionImport;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ImportRefusal;
import vn.motcua.process.ImportReport;
import vn.motcua.process.ImportToDo;
import vn.motcua.process.ProposedProcess.Unclear;
import vn.motcua.process.ProposedProcess.Unclear.Place;
import vn.motcua.process.decision.CaseCheck;
import vn.motcua.process.decision.CaseReading;
import vn.motcua.process.decision.ReadDecision;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Takes in a whole file at once, for files of which everything is understood. */
@Service
@Transactional
class DecisionTaking implements DecisionImport {

    private static final int MOST_PROBLEMS = 50;

    private final DraftsOfCases drafts;
    private final DecisionTexts texts;

    DecisionTaking(DraftsOfCases drafts, DecisionTexts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    @Override
    public Outcome<ImportReport, ImportRefusal> take(String decision, InputStream file, Actor by) {
        var number = DecisionNumber.of(decision);
        if (number.isEmpty()) {
            return Outcome.refused(new ImportRefusal.NoDecision());
        }
        return switch (DecisionFiles.read(file)) {
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done(var read) -> take(number.get(), read.decision(), by.displayName());
        };
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DecisionCase> text(DecisionReference reference) {
        return texts.find(reference);
    }

    @Override
    public List<ImportToDo> toDos(DecisionCase text) {
        return CaseReading.toDos(text);
    }

    private Outcome<ImportReport, ImportRefusal> take(String decision, ReadDecision read, String by) {
        var problems = read.procedures().stream()
                .flatMap(procedure -> procedure.cases().stream())
                .flatMap(each -> CaseCheck.unclear(each).stream()
                        .filter(unclear -> unclear.place() != Place.STEPS)
                        .map(unclear -> problem(each, unclear)))
                .limit(MOST_PROBLEMS)
                .toList();
        if (!problems.isEmpty()) {
            return Outcome.refused(new ImportRefusal.Unreadable(problems));
        }
        var tally = new ImportTally();
        for (var procedure : read.procedures()) {
            tally.procedure();
            for (var each : CaseToTake.of(procedure)) {
                drafts.make(decision, each, by, tally);
            }
        }
        return Outcome.done(tally.report(decision));
    }

    private static ImportProblem problem(DecisionCase each, Unclear unclear) {
        var what = switch (unclear.place()) {
            case NAME -> "no-name";
            case LIMIT, MOUNTAINOUS_LIMIT -> "limit";
            case DAYS, MOUNTAINOUS_DAYS -> "time";
            case STEPS -> "nothing";
        };
        var place = unclear.step() < 0
                ? each.number()
                : each.number() + ", " + each.steps().get(unclear.step()).step();
        return new ImportProblem(place, "process.import.problem." + what, List.of(unclear.words()));
    }
}

package vn.motcua.process.store;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.DecisionImport;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.ImportRefusal;
import vn.motcua.process.ImportReport;
import vn.motcua.process.ImportToDo;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.decision.CaseReading;
import vn.motcua.process.decision.DecisionFile;
import vn.motcua.process.decision.DecisionProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

@Service
@Transactional
class DecisionTaking implements DecisionImport {

    private static final int LONGEST_DECISION = 60;

    private final TakenDrafts drafts;
    private final DecisionTexts texts;

    DecisionTaking(TakenDrafts drafts, DecisionTexts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    @Override
    public Outcome<ImportReport, ImportRefusal> take(String decision, InputStream file, Actor by) {
        var number = decision.strip();
        if (number.isEmpty() || number.length() > LONGEST_DECISION || number.contains("#")) {
            return Outcome.refused(new ImportRefusal.NoDecision());
        }
        return DecisionFile.read(file).map(procedures -> take(number, procedures, by.displayName()));
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

    private ImportReport take(String decision, List<DecisionProcedure> procedures, String by) {
        var tally = new ImportTally();
        for (var procedure : procedures) {
            tally.procedure();
            var withSteps = procedure.cases().stream()
                    .filter(each -> !each.steps().isEmpty())
                    .count();
            for (var each : procedure.cases()) {
                texts.keep(decision, each, by);
                tally.read(each, CaseReading.toDos(each));
                if (!each.steps().isEmpty()) {
                    takeBothTimes(decision, each, variant(each, withSteps), by, tally);
                }
            }
        }
        return tally.report(decision);
    }

    private void takeBothTimes(String decision, DecisionCase each, String variant, String by, ImportTally tally) {
        take(each, new DecisionReference(decision, each.number(), false), variant, by, tally);
        if (!each.mountainousLimit().isEmpty()) {
            take(each, new DecisionReference(decision, each.number(), true), variant, by, tally);
        }
    }

    private void take(DecisionCase each, DecisionReference reference, String variant, String by, ImportTally tally) {
        var content = CaseReading.process(each, reference, variant);
        tally.checked(reference, content);
        var known = drafts.find(reference);
        if (known.isEmpty()) {
            drafts.insert(content, by);
            tally.created();
        } else if (saysTheSame(known.get().content(), content)) {
            tally.unchanged();
        } else if (drafts.update(known.get(), content, by).isPresent()) {
            tally.updated();
        } else {
            tally.keptAsChangedHere(reference);
        }
    }

    /** An officer's tie to a procedure is no change of what the decision says. */
    private static boolean saysTheSame(ProcessContent known, ProcessContent fresh) {
        return known.name().equals(fresh.name())
                && known.limit().equals(fresh.limit())
                && known.steps().equals(fresh.steps());
    }

    private static String variant(DecisionCase each, long casesOfProcedure) {
        return casesOfProcedure == 1
                ? ProcessContent.STANDARD
                : "case-" + each.number().substring(each.number().lastIndexOf('.') + 1);
    }
}

package vn.motcua.process.store;

import java.util.List;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProposedText;
import vn.motcua.process.decision.CaseReading;
import vn.motcua.process.decision.DecisionProcedure;

/**
 * A case on its way to a draft.
 *
 * @param read in the words of the file
 * @param variant its name among the cases of its procedure
 */
record CaseToTake(DecisionCase read, String variant, ProposedText text) {

    /** The cases of a procedure as the rules read them. */
    static List<CaseToTake> of(DecisionProcedure procedure) {
        var withSteps = procedure.cases().stream()
                .filter(each -> !each.steps().isEmpty())
                .count();
        return procedure.cases().stream()
                .map(each -> new CaseToTake(
                        each, variant(each, withSteps), new ProposedText(each, CaseReading.meanings(each))))
                .toList();
    }

    private static String variant(DecisionCase each, long casesOfProcedure) {
        return casesOfProcedure == 1
                ? ProcessContent.STANDARD
                : "case-" + each.number().substring(each.number().lastIndexOf('.') + 1);
    }
}

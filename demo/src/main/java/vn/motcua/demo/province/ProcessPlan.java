package vn.motcua.demo.province;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessRecord;
import vn.motcua.process.StandardFlow;
import vn.motcua.process.StandardFlows;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/** Gives every procedure of the province its electronic process, after one of the standard flows. */
final class ProcessPlan {

    /** Whom a department asks: environment, and fire prevention. */
    private static final List<UnitCode> ADVISERS = List.of(new UnitCode("H48.14"), new UnitCode("H48.32"));

    private final StandardFlows flows;
    private final ProcessControl control;

    ProcessPlan(StandardFlows flows, ProcessControl control) {
        this.flows = flows;
        this.control = control;
    }

    void publish(List<ProcedureFacts> procedures, LocalDate since, Actor by) {
        for (ProcedureFacts facts : procedures) {
            var wanted = new StandardFlows.Wanted(
                    new ProcedureCode(facts.code()),
                    ProcessContent.STANDARD,
                    facts.name(),
                    facts.timeLimit(),
                    ADVISERS);
            ProcessRecord draft = control.draft(flows.process(flow(facts), wanted), by);
            control.publish(draft.id(), draft.edition(), since, by).orThrow();
        }
    }

    private static StandardFlow flow(ProcedureFacts facts) {
        return switch (facts.flow()) {
            case SPOT -> StandardFlow.ON_THE_SPOT;
            case SHORT -> StandardFlow.STRAIGHT;
            case STANDARD -> StandardFlow.WITH_DIVISION_HEAD;
            case APPRAISAL -> StandardFlow.WITH_OPINIONS;
            case FINANCIAL -> StandardFlow.WITH_FINANCIAL_OBLIGATION;
        };
    }
}

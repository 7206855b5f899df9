package vn.motcua.process.decision;

import java.util.List;
import vn.motcua.process.DecisionCase;

/** A procedure of a decision with its cases, at least one. */
public record DecisionProcedure(String number, List<DecisionCase> cases) {

    public DecisionProcedure {
        cases = List.copyOf(cases);
    }
}

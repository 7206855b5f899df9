package vn.motcua.process.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Role;

/**
 * What is done in a step, by its name and holder.
 *
 * @param otherUnit whether it is about steps of other units only
 * @param role whose steps it is about, or null for everyone's
 * @param begins the words that the step's name begins with
 */
record KindRule(boolean otherUnit, @Nullable Role role, String begins, StepKind kind) {

    private static final List<KindRule> ALL = RuleTable.load(
            "decision-steps.csv",
            row -> new KindRule(
                    row.get("place").equals("OTHER_UNIT"),
                    row.get("role").equals(RuleTable.ANY) ? null : Role.valueOf(row.get("role")),
                    row.get("begins"),
                    StepKind.valueOf(row.get("kind"))));

    static Optional<StepKind> of(String name, HolderRule holder) {
        return ALL.stream().filter(rule -> rule.fits(name, holder)).findFirst().map(KindRule::kind);
    }

    private boolean fits(String name, HolderRule holder) {
        return (!otherUnit || holder.otherUnit())
                && (role == null || role == holder.holder().role())
                && RuleTable.begins(name, begins);
    }
}

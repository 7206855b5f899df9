package vn.motcua.process.decision;

import java.util.List;
import java.util.Optional;
import vn.motcua.process.Holder;
import vn.motcua.shared.Role;

/**
 * Who is meant by a holder's name in a decision.
 *
 * @param begins the words that the name begins with
 * @param otherUnit whether it is a unit outside the one that handles, which only an officer can name
 * @param certain whether nothing is left to an officer
 */
record HolderRule(String begins, Holder holder, boolean otherUnit, boolean certain) {

    private static final List<HolderRule> ALL = RuleTable.load("decision-holders.csv", row -> {
        var role = Role.valueOf(row.get("role"));
        var place = row.get("place");
        return new HolderRule(
                row.get("begins"),
                place.equals("RECEIVING_UNIT") ? Holder.receiving(role) : Holder.handling(role),
                place.equals("OTHER_UNIT"),
                row.get("certain").equals("yes"));
    });

    static Optional<HolderRule> of(String holder) {
        return ALL.stream()
                .filter(rule -> RuleTable.begins(holder, rule.begins))
                .findFirst();
    }
}

package vn.motcua.payment.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.payment.AmountDue;
import vn.motcua.payment.AmountDue.Less;
import vn.motcua.payment.AmountDue.Position;
import vn.motcua.payment.Circumstances;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.Reduction;

/**
 * What is due. One rule at most makes a line less: the one that leaves the payer the least to pay; of equal ones the
 * latest. Reductions are not added up, for no resolution says so.
 */
public final class FeeCalculation {

    private FeeCalculation() {}

    public static AmountDue of(List<DueLine> lines, Circumstances at, List<Reduction> rules) {
        return new AmountDue(
                lines.stream().map(line -> position(line, at, rules)).toList());
    }

    private static Position position(DueLine line, Circumstances at, List<Reduction> rules) {
        return best(line, at, rules)
                .map(rule -> new Position(
                        line,
                        new Less(rule.basis(), rule.percent(), rule.rounding()),
                        rule.rounding().left(line.amount(), rule.percent())))
                .orElseGet(() -> new Position(line, null, line.amount()));
    }

    private static Optional<Reduction> best(DueLine line, Circumstances at, List<Reduction> rules) {
        return rules.stream()
                .filter(rule -> holds(rule, at) && concerns(rule, line))
                .min(Comparator.<Reduction>comparingLong(rule -> rule.rounding()
                                .left(line.amount(), rule.percent())
                                .dong())
                        .thenComparing(rule -> rule.inForce().from(), Comparator.reverseOrder())
                        .thenComparing(Reduction::basis));
    }

    private static boolean holds(Reduction rule, Circumstances at) {
        var group = rule.group();
        var unit = rule.unit();
        return rule.inForce().contains(at.filedOn())
                && (rule.channels().isEmpty() || rule.channels().contains(at.channel()))
                && (group == null || at.groups().contains(group))
                && (unit == null || at.unit().isWithin(unit));
    }

    private static boolean concerns(Reduction rule, DueLine line) {
        return rule.kinds().contains(line.kind())
                && (rule.codes().isEmpty() || rule.codes().contains(line.code()));
    }
}

package vn.motcua.payment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The last day on which the same would be due; empty while no end is known. */
    public static Optional<LocalDate> lastDay(List<DueLine> lines, Circumstances at, List<Reduction> rules) {
        return lines.stream()
                .flatMap(line -> best(line, at, rules).stream())
                .flatMap(rule -> Stream.ofNullable(rule.inForce().to()))
                .map(end -> end.minusDays(1))
                .min(Comparator.naturalOrder());
    }

    /** The groups of payers for whom a rule would make one of the lines less. */
    public static List<String> groups(List<DueLine> lines, Circumstances at, List<Reduction> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.ofNullable(rule.group()))
                .distinct()
                .filter(group -> {
                    var member = new Circumstances(at.channel(), at.filedOn(), at.unit(), Set.of(group));
                    return of(lines, member, rules)
                                    .total()
                                    .compareTo(of(lines, at, rules).total())
                            < 0;
                })
                .sorted()
                .toList();
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
        var receiving = at.unit();
        return rule.inForce().contains(at.filedOn())
                && (rule.channels().isEmpty() || rule.channels().contains(at.channel()))
                && (group == null || at.groups().contains(group))
                && (unit == null || (receiving != null && receiving.isWithin(unit)));
    }

    private static boolean concerns(Reduction rule, DueLine line) {
        return rule.kinds().contains(line.kind())
                && (rule.codes().isEmpty() || rule.codes().contains(line.code()));
    }
}

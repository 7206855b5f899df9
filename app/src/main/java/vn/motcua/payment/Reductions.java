package vn.motcua.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.motcua.payment.domain.FeeCalculation;
import vn.motcua.payment.store.ReductionTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** The rules by which less is paid, as dated data. */
@Service
public class Reductions {

    private final ReductionTable table;

    Reductions(ReductionTable table) {
        this.table = table;
    }

    /** What is due under the rules of the day of filing. */
    public AmountDue due(List<DueLine> lines, Circumstances at) {
        return FeeCalculation.of(lines, at, table.all());
    }

    /** The last day on which the same would be due; empty while no end is known. */
    public Optional<LocalDate> lastDay(List<DueLine> lines, Circumstances at) {
        return FeeCalculation.lastDay(lines, at, table.all());
    }

    /** The groups of payers who would have less to pay, by name. */
    public List<String> groups(List<DueLine> lines, Circumstances at) {
        return FeeCalculation.groups(lines, at, table.all());
    }

    /** The groups that any rule names, in order. */
    public List<String> groups() {
        return table.all().stream()
                .flatMap(rule -> Stream.ofNullable(rule.group()))
                .distinct()
                .sorted()
                .toList();
    }

    /** All there ever were, the latest first. */
    public List<Reduction> all() {
        return table.all();
    }

    /** Enters a rule; orders that are open keep what they say. */
    public Outcome<Reduction, PaymentRefusal> enter(Reduction rule, Actor.Staff by) {
        table.add(rule, by.displayName());
        return Outcome.done(rule);
    }

    /**
     * Ends a rule.
     *
     * @param firstDayWithout after its first day, and not before an end that it has already
     */
    public Outcome<Reduction, PaymentRefusal> end(UUID id, LocalDate firstDayWithout, Actor.Staff by) {
        return table.end(id, firstDayWithout, by.displayName())
                ? Outcome.done(table.find(id).orElseThrow())
                : Outcome.refused(new PaymentRefusal.RuleCannotEndThen());
    }
}

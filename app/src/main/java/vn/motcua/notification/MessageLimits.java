package vn.motcua.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.notification.domain.QuietHours;
import vn.motcua.notification.store.ActRows;
import vn.motcua.notification.store.BudgetRows;
import vn.motcua.notification.store.QuietRows;
import vn.motcua.notification.wiring.Surroundings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;

/** What messages may cost a month, and when phones are left in peace. */
@Service
public class MessageLimits {

    /** Of a day on which messages can go. */
    public static final int FEWEST_HOURS = 8;

    /** What a typing mistake of a few noughts exceeds, in đồng: for a month, and for a part. */
    public static final Money MOST_A_MONTH = new Money(100_000_000_000L);

    public static final Money MOST_A_PART = new Money(100_000);

    private final BudgetRows budgets;
    private final QuietRows quiet;
    private final ActRows acts;
    private final Surroundings surroundings;

    MessageLimits(BudgetRows budgets, QuietRows quiet, ActRows acts, Surroundings surroundings) {
        this.budgets = budgets;
        this.quiet = quiet;
        this.acts = acts;
        this.surroundings = surroundings;
    }

    /**
     * From the evening over midnight into the morning, in Vietnam's time.
     *
     * @param endsOnDaysOff not before {@code ends}
     */
    public record Quiet(LocalTime begins, LocalTime ends, LocalTime endsOnDaysOff) {}

    /** As they were entered, the latest month first. */
    public List<Budget> budgets(MessageChannel channel) {
        return budgets.all(channel);
    }

    /** For a month that is not over; it holds until a later one is entered. */
    @Transactional
    public Outcome<Budget, MessageRefusal> enter(Budget budget, Actor.Staff by) {
        var month = YearMonth.from(LocalDate.ofInstant(surroundings.now(), WorkingCalendar.ZONE));
        if (YearMonth.from(budget.from()).isBefore(month)) {
            return Outcome.refused(new MessageRefusal.MonthIsOver());
        }
        if (budget.most().compareTo(MOST_A_MONTH) > 0) {
            return Outcome.refused(new MessageRefusal.TooMuch(MOST_A_MONTH));
        }
        if (budget.price().compareTo(MOST_A_PART) > 0 || budget.price().isZero()) {
            return Outcome.refused(new MessageRefusal.NoPrice(MOST_A_PART));
        }
        budgets.keep(budget, surroundings.now(), by.displayName());
        acts.write(
                by,
                MessageAct.Kind.BUDGET_ENTERED,
                budget.channel() + " " + YearMonth.from(budget.from()),
                budget.most().dong() + " / " + budget.price().dong());
        return Outcome.done(budget);
    }

    public Quiet quiet(MessageChannel channel) {
        var hours = surroundings.quiet(channel);
        return new Quiet(hours.from(), hours.to(), hours.toOnDaysOff());
    }

    /** From the next message on; what waits for a morning already waits for that one. */
    @Transactional
    public Outcome<Quiet, MessageRefusal> enter(MessageChannel channel, Quiet hours, Actor.Staff by) {
        if (!hours.ends().isBefore(hours.begins())
                || hours.endsOnDaysOff().isBefore(hours.ends())
                || Duration.between(hours.endsOnDaysOff(), hours.begins()).toHours() < FEWEST_HOURS) {
            return Outcome.refused(new MessageRefusal.QuietTooLong(FEWEST_HOURS));
        }
        quiet.enter(
                channel,
                new QuietHours(hours.begins(), hours.ends(), hours.endsOnDaysOff()),
                surroundings.now(),
                by.displayName());
        acts.write(
                by,
                MessageAct.Kind.QUIET_HOURS_ENTERED,
                channel.name(),
                hours.begins() + " – " + hours.ends() + ", " + hours.endsOnDaysOff());
        return Outcome.done(hours);
    }
}

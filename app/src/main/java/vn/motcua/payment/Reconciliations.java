package vn.motcua.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.payment.domain.Comparison;
import vn.motcua.payment.domain.Comparison.Booked;
import vn.motcua.payment.spi.StatementLine;
import vn.motcua.payment.store.ReconciliationTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;

/** Each day is held against the statements of the platforms; people settle what differs. */
@Service
public class Reconciliations {

    private static final int SHOWN_DAYS = 14;
    private static final int SHOWN_DIFFERENCES = 200;

    private final Platforms platforms;
    private final ReconciliationTable table;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Reconciliations(Platforms platforms, ReconciliationTable table, TransactionTemplate transactions, Clock clock) {
        this.platforms = platforms;
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Yesterday with every platform that gives statements; each node may do it at any time, the latest counts. */
    @Scheduled(initialDelay = 30, fixedDelay = 180, timeUnit = TimeUnit.MINUTES)
    void yesterday() {
        var day = today().minusDays(1);
        platforms.all().forEach(platform -> run(platform.code(), day));
    }

    /** Holds a day that is over against the platform's statement; can be done again. */
    public Outcome<Reconciled, PaymentRefusal> run(String platform, LocalDate day) {
        var found = platforms.find(platform);
        if (found.isEmpty()) {
            return Outcome.refused(new PaymentRefusal.NoSuchPlatform());
        }
        if (!day.isBefore(today())) {
            return Outcome.refused(new PaymentRefusal.DayNotOver());
        }
        var statement = found.get().statement(day);
        return statement.isEmpty()
                ? Outcome.refused(new PaymentRefusal.PlatformAway(found.get().name()))
                : Outcome.done(compared(platform, day, statement.get()));
    }

    private Reconciled compared(String platform, LocalDate day, List<StatementLine> statement) {
        Reconciled done = transactions.execute(_ -> {
            var books = table.books(
                    platform,
                    day.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                    day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
            var result = new Reconciled(
                    platform,
                    day,
                    clock.instant(),
                    statement.size(),
                    sum(statement, StatementLine::amount),
                    books.size(),
                    sum(books, Booked::amount));
            table.keep(result, Comparison.of(platform, day, statement, books));
            return result;
        });
        return done;
    }

    private static <T> Money sum(List<T> lines, Function<T, Money> amount) {
        return lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    /** The latest days first. */
    public List<Reconciled> latest() {
        return table.latest(SHOWN_DAYS);
    }

    /** Those that are open first. */
    public List<Difference> differences() {
        return table.differences(SHOWN_DIFFERENCES);
    }

    /** Says how a difference was settled. */
    public Outcome<UUID, PaymentRefusal> settle(UUID id, String note, Actor.Staff by) {
        if (note.isBlank() || note.length() > Difference.LONGEST_NOTE) {
            return Outcome.refused(new PaymentRefusal.ReasonNeeded(Difference.LONGEST_NOTE));
        }
        return table.settle(id, note.strip(), clock.instant(), by.displayName())
                ? Outcome.done(id)
                : Outcome.refused(new PaymentRefusal.DecidedBefore());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}

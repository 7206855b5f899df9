package vn.motcua.notification.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.shared.Money;

/** What a month will cost if its other working days are like those that have begun. */
public final class Forecast {

    private Forecast() {}

    /**
     * @param spent since the first of the month
     * @param today counts as a whole day when it is a working day
     * @return empty before the first working day
     */
    public static Optional<Money> of(Money spent, LocalDate today, Predicate<LocalDate> isWorkingDay) {
        var first = today.withDayOfMonth(1);
        long begun = first.datesUntil(today.plusDays(1)).filter(isWorkingDay).count();
        long all = first.datesUntil(first.plusMonths(1)).filter(isWorkingDay).count();
        return begun == 0 ? Optional.empty() : Optional.of(new Money(Math.multiplyExact(spent.dong(), all) / begun));
    }
}

package vn.motcua.results;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How long results of a kind hold, counted from the day of issue. */
public sealed interface Validity {

    /** The last day on which a result holds; empty when it holds without end. */
    Optional<LocalDate> lastDay(LocalDate issuedOn, Map<String, String> data);

    record WithoutEnd() implements Validity {
        @Override
        public Optional<LocalDate> lastDay(LocalDate issuedOn, Map<String, String> data) {
            return Optional.empty();
        }
    }

    /** @param number 1 to 1200 */
    record Months(int number) implements Validity {
        @Override
        public Optional<LocalDate> lastDay(LocalDate issuedOn, Map<String, String> data) {
            return Optional.of(issuedOn.plusMonths(number).minusDays(1));
        }
    }

    /** The paper itself says it, in a field of the kind date; one left empty means without end. */
    record UntilField(String key) implements Validity {
        @Override
        public Optional<LocalDate> lastDay(LocalDate issuedOn, Map<String, String> data) {
            var day = data.getOrDefault(key, "");
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        }
    }
}

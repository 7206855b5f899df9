package vn.motcua.calendar;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * When an office is open on one day, in the order of the day.
 *
 * @param stretches without overlap; none when closed
 */
public record DayHours(List<OpenHours> stretches) {

    public static final DayHours CLOSED = new DayHours(List.of());

    /** @throws IllegalArgumentException when two stretches overlap */
    public DayHours {
        stretches =
                stretches.stream().sorted(Comparator.comparing(OpenHours::from)).toList();
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).from().isBefore(stretches.get(i - 1).to())) {
                throw new IllegalArgumentException(
                        "hours overlap: " + stretches.get(i - 1) + " and " + stretches.get(i));
            }
        }
    }

    public static DayHours of(OpenHours... stretches) {
        return new DayHours(List.of(stretches));
    }

    /** The stretches in which legal time runs. */
    public List<OpenHours> counting() {
        return stretches.stream().filter(OpenHours::counts).toList();
    }

    /** Working minutes of the whole day. */
    public int countedMinutes() {
        return (int) counting().stream()
                .mapToLong(hours -> Duration.between(hours.from(), hours.to()).toMinutes())
                .sum();
    }
}

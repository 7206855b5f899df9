package vn.motcua.calendar;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /**
     * Reads the notation of files and forms: {@code 07:00-11:30, 13:30-17:00}, hours that do not count in brackets.
     *
     * @return empty when the text cannot be read, or hours overlap or are turned round; closed when it is blank
     */
    public static Optional<DayHours> read(String text) {
        return HoursNotation.read(text);
    }

    public static DayHours of(OpenHours... stretches) {
        return new DayHours(List.of(stretches));
    }

    /** The stretches in which legal time runs. */
    public List<OpenHours> counting() {
        return stretches.stream().filter(OpenHours::counts).toList();
    }

    /** The notation that {@link #read} reads. */
    public String notation() {
        return HoursNotation.write(this);
    }

    /** Working minutes of the whole day. */
    public int countedMinutes() {
        return (int) counting().stream()
                .mapToLong(hours -> Duration.between(hours.from(), hours.to()).toMinutes())
                .sum();
    }
}

package vn.motcua.control.messages;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.web.Choice;

/** Months as they are chosen on the pages of messages. */
final class Months {

    /** As long as messages are kept. */
    private static final int KEPT = 24;

    private Months() {}

    /** The running month and those before it of which there are messages, the latest first. */
    static List<Choice> before(YearMonth now) {
        return IntStream.rangeClosed(0, KEPT)
                .mapToObj(now::minusMonths)
                .map(Months::choice)
                .toList();
    }

    /** The running month and those after it. */
    static List<Choice> after(YearMonth now, int ahead) {
        return IntStream.rangeClosed(0, ahead)
                .mapToObj(now::plusMonths)
                .map(Months::choice)
                .toList();
    }

    /** Such as {@code 2026-01}; empty for everything else. */
    static Optional<YearMonth> read(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** One of {@link #before}; empty for everything else. */
    static Optional<YearMonth> readKept(String text, YearMonth now) {
        return read(text).filter(month -> !month.isAfter(now) && !month.isBefore(now.minusMonths(KEPT)));
    }

    private static Choice choice(YearMonth month) {
        return Choice.of(month.toString(), "%02d/%d".formatted(month.getMonthValue(), month.getYear()));
    }
}

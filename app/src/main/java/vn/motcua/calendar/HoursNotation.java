package vn.motcua.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Hours of a day as people write them; an opening bracket marks a stretch that does not count. */
final class HoursNotation {

    private static final int LONGEST = 200;
    private static final String TIME = "([01]?\\d|2[0-3])[:hg]([0-5]\\d)";
    private static final Pattern STRETCH =
            Pattern.compile("(?<open>\\()?\\s*" + TIME + "\\s*[-–]\\s*" + TIME + "\\s*(?<close>\\))?");

    private HoursNotation() {}

    static Optional<DayHours> read(String text) {
        if (text.isBlank()) {
            return Optional.of(DayHours.CLOSED);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DayHours(Arrays.stream(text.strip().split("\\s*[,;]\\s*"))
                    .map(HoursNotation::stretch)
                    .toList()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static String write(DayHours hours) {
        return hours.stretches().stream()
                .map(stretch -> stretch.counts()
                        ? stretch.from() + "-" + stretch.to()
                        : "(" + stretch.from() + "-" + stretch.to() + ")")
                .collect(joining(", "));
    }

    private static OpenHours stretch(String text) {
        var match = STRETCH.matcher(text);
        if (!match.matches() || (match.group("open") == null) != (match.group("close") == null)) {
            throw new IllegalArgumentException("not hours: " + text);
        }
        boolean counts = match.group("open") == null;
        return new OpenHours(time(match, 2), time(match, 4), counts);
    }

    private static LocalTime time(MatchResult match, int group) {
        return LocalTime.of(Integer.parseInt(match.group(group)), Integer.parseInt(match.group(group + 1)));
    }
}

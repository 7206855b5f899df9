package vn.motcua.digitisation.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.digitisation.Proposal;
import vn.motcua.digitisation.domain.PaperReading.ReadLine;

/** The day on which a paper was issued, and the last on which it holds. */
final class DateReading {

    private static final int HEAD = 20;
    private static final String NUMBER = "([0-9OIL]{1,2})";

    private static final Pattern IN_WORDS =
            Pattern.compile("N?G[AÀ]Y\\s*" + NUMBER + "\\s*TH[A4]NG\\s*" + NUMBER + "\\s*N[A4]M\\s*([12][0-9OIL]{3})");

    private static final Pattern IN_FIGURES =
            Pattern.compile("([0-9]{1,2})\\s?[/.-]\\s?([0-9]{1,2})\\s?[/.-]\\s?((?:19|20)[0-9]{2})");

    private static final Pattern END =
            Pattern.compile("(CO GIA TRI|CO HIEU LUC|THOI HAN|HAN SU DUNG)[^0-9]{0,40}(DEN|HET)");

    private DateReading() {}

    /** The day beside the place in the head; else the one of the signature; else one that is called the day of issue. */
    static Proposal issued(List<ReadLine> lines, LocalDate today) {
        for (int place = 0; place < Math.min(HEAD, lines.size()); place++) {
            var day = isCited(lines.get(place)) ? Optional.<LocalDate>empty() : in(lines.get(place), IN_WORDS);
            if (day.isPresent() && !day.get().isAfter(today)) {
                return lines.get(place).proposes(day.get().toString(), isPlaced(lines.get(place)) ? 0.97 : 0.8);
            }
        }
        for (int place = lines.size() - 1; place >= HEAD; place--) {
            var day = isPlaced(lines.get(place)) ? in(lines.get(place), IN_WORDS) : Optional.<LocalDate>empty();
            if (day.isPresent() && !day.get().isAfter(today)) {
                return lines.get(place).proposes(day.get().toString(), 0.75);
            }
        }
        return named(lines, today);
    }

    static Proposal validTo(List<ReadLine> lines) {
        for (var line : lines) {
            var end = END.matcher(line.plain());
            if (end.find()) {
                var day = first(line, IN_FIGURES, end.end()).or(() -> first(line, IN_WORDS, end.end()));
                if (day.isPresent()) {
                    return line.proposes(day.get().toString(), 0.85);
                }
            }
        }
        return Proposal.NONE;
    }

    private static Proposal named(List<ReadLine> lines, LocalDate today) {
        for (var line : lines) {
            if (line.plain().matches(".*(NGAY CAP|CAP NGAY|NGAY DANG KY|NGAY KY).*")) {
                var day = in(line, IN_FIGURES).filter(found -> !found.isAfter(today));
                if (day.isPresent()) {
                    return line.proposes(day.get().toString(), 0.7);
                }
            }
        }
        return Proposal.NONE;
    }

    /** Place, comma, day. */
    private static boolean isPlaced(ReadLine line) {
        return line.plain().matches(".*[A-Z]\\s*[,.;]\\s*N?GAY.*");
    }

    private static boolean isCited(ReadLine line) {
        return line.plain().matches("^\\W*(CAN CU|THEO ).*")
                || line.plain().matches(".*SO\\s*[0-9]+/[^,]*NGAY.*") && !isPlaced(line);
    }

    private static Optional<LocalDate> in(ReadLine line, Pattern pattern) {
        return first(line, pattern, 0);
    }

    private static Optional<LocalDate> first(ReadLine line, Pattern pattern, int from) {
        var found = pattern.matcher(line.plain());
        return found.find(from) ? day(found) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(number(found, 3), number(found, 2), number(found, 1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(NumberReading.digits(found.group(group)));
    }
}

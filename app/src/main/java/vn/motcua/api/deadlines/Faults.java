package vn.motcua.api.deadlines;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.motcua.calendar.CountingRule;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.web.Page;
import vn.motcua.web.Problem;

/** Reads the parameters and notes what is wrong with each, so that one answer names them all. */
final class Faults {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,5}(\\.\\d{1,6})?");
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);
    private static final TimeLimit NO_LIMIT = TimeLimit.of(0, LimitUnit.WORKING_HOUR);

    private final Problem problem;

    Faults(Page page) {
        this.problem = Problem.badRequest(page);
    }

    boolean areNone() {
        return problem.isWithoutFields();
    }

    ResponseEntity<ProblemDetail> response() {
        return problem.response();
    }

    void note(String field, String key) {
        problem.at(field, key);
    }

    /** A point in time with an offset or, without one, in Vietnam's time. */
    Instant from(Optional<String> text) {
        // A plus sign that was not encoded in the query arrives as a blank.
        var from = text.orElse("").replace(' ', '+');
        try {
            var read = ISO.parseBest(from, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : ((LocalDateTime) read).toInstant(WorkingCalendar.ZONE);
        } catch (DateTimeException unreadable) {
            note("from", "calendar.asked.from");
            return Instant.EPOCH;
        }
    }

    TimeLimit limit(Optional<String> amountText, Optional<String> unitText) {
        var amount = amountText.filter(text -> AMOUNT.matcher(text).matches()).map(BigDecimal::new);
        var unit = one(LimitUnit.values(), unitText);
        if (amount.isEmpty()) {
            note("amount", "calendar.asked.amount");
        }
        if (unit.isEmpty()) {
            note("unit", "calendar.asked.unit");
        }
        return amount.flatMap(number -> unit.map(each -> limit(number, each))).orElse(NO_LIMIT);
    }

    private TimeLimit limit(BigDecimal amount, LimitUnit unit) {
        try {
            return new TimeLimit(amount, unit);
        } catch (IllegalArgumentException outOfRange) {
            note("amount", "calendar.asked.amount");
            return NO_LIMIT;
        }
    }

    CountingRule rule(Optional<String> text) {
        var rule = one(CountingRule.values(), text);
        if (text.isPresent() && rule.isEmpty()) {
            note("rule", "calendar.asked.rule");
        }
        return rule.orElse(CountingRule.INSTANT);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, Optional<String> name) {
        return Arrays.stream(values)
                .filter(value -> name.filter(value.name()::equals).isPresent())
                .findFirst();
    }
}

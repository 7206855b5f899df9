package vn.motcua.counter.logbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.LogbookQuery;
import vn.motcua.dossier.LogbookQuery.Standing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * What was asked of the logbook; what was typed wrong is as if it had not been typed.
 *
 * @param unit code of the unit; only those who check the work of others see another than their own
 * @param from first day, such as {@code 2026-01-05}
 * @param to last day
 * @param standing how the dossiers stand
 */
public record LogbookFilter(
        @Nullable String unit,
        @Nullable String from,
        @Nullable String to,
        @Nullable String standing) {

    /** A year and a day at most: longer books are taken year by year. */
    private static final int MOST_DAYS = 366;

    LogbookQuery query(Actor.Staff person, LocalDate today) {
        var last = day(to).orElse(today);
        var first = day(from).filter(day -> !day.isAfter(last)).orElse(last.withDayOfMonth(1));
        var begin = first.isBefore(last.minusDays(MOST_DAYS)) ? last.minusDays(MOST_DAYS) : first;
        return new LogbookQuery(unitFor(person), begin, last, chosen());
    }

    static boolean choosesUnit(Actor.Staff person) {
        return person.role() != Role.RECEPTION_OFFICER;
    }

    static String address(LogbookQuery query, String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("unit", query.unit())
                .queryParam("from", query.from())
                .queryParam("to", query.to())
                .queryParam("standing", query.standing())
                .toUriString();
    }

    private UnitCode unitFor(Actor.Staff person) {
        return Optional.ofNullable(unit)
                .map(String::strip)
                .filter(_ -> choosesUnit(person))
                .filter(UnitCode::isWellFormed)
                .map(UnitCode::new)
                .orElse(person.unit());
    }

    private Standing chosen() {
        return Arrays.stream(Standing.values())
                .filter(each -> each.name().equals(standing))
                .findFirst()
                .orElse(Standing.ALL);
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed)
                    .map(String::strip)
                    .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                    .map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}

package vn.motcua.control.catalog;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.Quantities;
import vn.motcua.shared.Money;
import vn.motcua.web.DateField;

/** Figures as officers type them; empty where they are no such figure. */
final class Typed {

    private static final String MONEY = "[0-9]{1,12}|[0-9]{1,3}([.,][0-9]{3}){1,3}";

    private Typed() {}

    static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    static DateField date(Map<String, String> fields, String name) {
        return new DateField(fields.get(name + ".day"), fields.get(name + ".month"), fields.get(name + ".year"));
    }

    static Optional<TimeLimit> limit(String amount, String unit) {
        try {
            var number = new BigDecimal(amount.replace(',', '.'));
            return value(LimitUnit.class, unit).map(known -> new TimeLimit(number, known));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    static Optional<Money> money(String text) {
        return text.matches(MONEY)
                ? Optional.of(new Money(Long.parseLong(text.replaceAll("[.,]", ""))))
                : Optional.empty();
    }

    /** An empty field is none of that kind; all three empty is no answer. */
    static Optional<Quantities> quantities(String originals, String certified, String copies) {
        var all = originals + certified + copies;
        if (all.isEmpty()
                || !all.matches("[0-9]+")
                || originals.length() > 3
                || certified.length() > 3
                || copies.length() > 3) {
            return Optional.empty();
        }
        return Optional.of(new Quantities(number(originals), number(certified), number(copies)));
    }

    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> value(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}

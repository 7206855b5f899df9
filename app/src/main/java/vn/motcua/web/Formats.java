package vn.motcua.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.Money;

/**
 * Dates, times, figures and money as Vietnamese offices write them: {@code 05/01/2026}, {@code 08:30 05/01/2026},
 * {@code 1.284}, {@code 96,4%}, {@code 50.000 đồng}. English pages keep the order of the date and the 24 hours and write
 * figures the English way. Times are Vietnam's.
 */
public final class Formats {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

    private final Language language;

    public Formats(Language language) {
        this.language = language;
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** As much of it as is known. */
    public String date(BirthDate born) {
        if (!born.hasMonth()) {
            return "%04d".formatted(born.year());
        }
        return born.hasDay()
                ? "%02d/%02d/%04d".formatted(born.day(), born.month(), born.year())
                : "%02d/%04d".formatted(born.month(), born.year());
    }

    public String date(Instant instant) {
        return DATE.format(local(instant));
    }

    public String time(LocalTime time) {
        return TIME.format(time);
    }

    public String dateTime(Instant instant) {
        return DATE_TIME.format(local(instant));
    }

    public String dateTime(ZonedDateTime time) {
        return dateTime(time.toInstant());
    }

    /** For the {@code datetime} attribute of a {@code time} element. */
    public String machine(TemporalAccessor time) {
        return time instanceof Instant instant ? MACHINE.format(local(instant)) : time.toString();
    }

    /** A whole number with its thousands grouped. */
    public String number(long number) {
        return decimal("#,##0").format(number);
    }

    /** At most two decimals. */
    public String number(double number) {
        return decimal("#,##0.##").format(number);
    }

    /** @param share such as 0.964 for 96.4 % */
    public String percent(double share) {
        return decimal("#,##0.#").format(share * 100) + "%";
    }

    public String money(Money money) {
        return number(money.dong()) + (language == Language.VI ? " đồng" : " VND");
    }

    private DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(VIETNAM);
    }
}

package vn.motcua.notification.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.domain.QuietHours;
import vn.motcua.notification.store.QuietRows;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.UnitCode;

/** What a message needs of the world: names, addresses, and when it may go. */
@Component
public class Surroundings {

    private final UnitNames units;
    private final WorkingCalendars calendars;
    private final QuietRows rows;
    private final QuietHours quiet;
    private final String address;
    private final Clock clock;

    Surroundings(
            UnitNames units,
            WorkingCalendars calendars,
            QuietRows rows,
            QuietHours quiet,
            @Value("${motcua.public-address:http://localhost:8080}") String publicAddress,
            Clock clock) {
        this.units = units;
        this.calendars = calendars;
        this.rows = rows;
        this.quiet = quiet;
        this.address = publicAddress.replaceAll("/+$", "");
        this.clock = clock;
    }

    /** The unit that took the dossier in, which answers questions. */
    String unit(Dossier dossier, MessageLanguage language) {
        return unit(dossier.filing().receivingUnit(), language);
    }

    /** What the unit is called today. */
    String unit(UnitCode unit, MessageLanguage language) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return units.of(unit, today, language.locale());
    }

    /** The first moment, not before the given one, at which the channel may be used. */
    Instant next(MessageChannel channel, Instant wanted) {
        return channel.rings() ? quiet(channel).next(wanted, calendars.ofTheProvince()::isWorkingDay) : wanted;
    }

    /** As an officer entered them last, or else as the installation is set up. */
    public QuietHours quiet(MessageChannel channel) {
        return rows.of(channel).orElse(quiet);
    }

    public Instant now() {
        return clock.instant();
    }

    /** Where dossiers can be followed. */
    String tracking() {
        return link("/tracking");
    }

    /** @param path from the root */
    public String link(String path) {
        return address + path;
    }
}

package vn.motcua.reception.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.reception.ReceptionSettings;
import vn.motcua.reception.store.AppointmentStore;
import vn.motcua.reception.store.BookingCounts;
import vn.motcua.reception.store.TicketStore;

/** Closes what is still open when a day is over, and forgets telephone numbers; each node may do it at any time. */
@Component
public class EndOfDay {

    private final TicketStore tickets;
    private final AppointmentStore appointments;
    private final BookingCounts bookings;
    private final ReceptionSettings settings;
    private final Clock clock;

    EndOfDay(
            TicketStore tickets,
            AppointmentStore appointments,
            BookingCounts bookings,
            ReceptionSettings settings,
            Clock clock) {
        this.tickets = tickets;
        this.appointments = appointments;
        this.bookings = bookings;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many tickets were closed */
    @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public int close() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        appointments.missedBefore(today, now);
        bookings.forgetBefore(now.minus(1, ChronoUnit.HOURS));
        appointments.forgetPhonesBefore(now.minus(settings.phonesKept()));
        return tickets.closeBefore(today, now, "end of day");
    }
}

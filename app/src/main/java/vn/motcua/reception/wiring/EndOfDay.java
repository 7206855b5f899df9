package vn.motcua.reception.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.reception.store.TicketStore;

/** Closes what is still open when a day is over; each node may do it at any time. */
@Component
public class EndOfDay {

    private final TicketStore tickets;
    private final Clock clock;

    EndOfDay(TicketStore tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** @return how many were closed */
    @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public int close() {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return tickets.closeBefore(today, clock.instant(), "end of day");
    }
}

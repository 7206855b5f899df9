package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.reception.store.BookingCounts;
import vn.motcua.shared.Outcome;

/** Booking from the web: no network address books a calendar full, for a telephone number is quickly made up. */
@Service
public class WebBookings {

    private final Appointments appointments;
    private final BookingCounts counts;
    private final ReceptionSettings settings;
    private final Clock clock;

    WebBookings(Appointments appointments, BookingCounts counts, ReceptionSettings settings, Clock clock) {
        this.appointments = appointments;
        this.counts = counts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param phone ten digits beginning with 0
     * @param address of the network; too many from one and no more are taken until the hour is over
     */
    @Transactional
    public Outcome<Appointments.Booked, ReceptionRefusal> book(
            UUID group, Instant startsAt, String phone, String address) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (counts.lockAndCount(address, hour) >= settings.mostFromAnAddress()) {
            return Outcome.refused(ReceptionRefusal.TOO_MANY_FROM_HERE);
        }
        var booked = appointments.book(group, startsAt, phone);
        if (booked.isDone()) {
            counts.add(address, hour);
        }
        return booked;
    }
}

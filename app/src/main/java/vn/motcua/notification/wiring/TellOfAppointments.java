package vn.motcua.notification.wiring;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.domain.Facts;
import vn.motcua.notification.domain.Mobile;
import vn.motcua.notification.domain.Route;
import vn.motcua.notification.store.NumberRows;
import vn.motcua.notification.store.NumberRows.Door;
import vn.motcua.notification.wiring.Telling.Addressee;
import vn.motcua.notification.wiring.Telling.News;
import vn.motcua.reception.Appointment;
import vn.motcua.reception.AppointmentChanged;
import vn.motcua.reception.Appointments;
import vn.motcua.shared.Secret;

/**
 * Tells of appointments by short message, and reminds of them the day before.
 *
 * <p>Anybody may book with the number of anybody else. So nothing that the person typed stands in a message, a number
 * gets few a day, and each carries a link by which whoever has the phone cancels the appointment or stops messages to
 * their number. The link is another than the one on the booker's screen, or the booker could stop them for the owner.
 */
@Component
public class TellOfAppointments {

    private static final String VISITOR = "VISITOR";
    private static final int BOOKED = 1;
    private static final int TOKEN = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final LocalTime REMINDS_FROM = LocalTime.of(9, 0);
    private static final Duration DOOR_STAYS = Duration.ofDays(30);

    private final Telling telling;
    private final NumberRows numbers;
    private final Appointments appointments;
    private final Surroundings surroundings;
    private final TransactionTemplate transactions;
    private final int mostADay;

    TellOfAppointments(
            Telling telling,
            NumberRows numbers,
            Appointments appointments,
            Surroundings surroundings,
            TransactionTemplate transactions,
            MessageSettings settings) {
        this.telling = telling;
        this.numbers = numbers;
        this.appointments = appointments;
        this.surroundings = surroundings;
        this.transactions = transactions;
        this.mostADay = settings.appointmentsADay();
    }

    /** Whoever cancels sees it on their screen. */
    @EventListener
    void changed(AppointmentChanged changed) {
        var appointment = changed.appointment();
        switch (changed.change()) {
            case BOOKED -> tell(appointment, MessageKind.APPOINTMENT_BOOKED, BOOKED);
            case MOVED -> {
                numbers.overtake(appointment.id());
                tell(appointment, MessageKind.APPOINTMENT_MOVED, numbers.latest(appointment.id()) + 1);
            }
            case CANCELLED -> numbers.overtake(appointment.id());
        }
    }

    /** Of tomorrow's appointments, once each and not when they were told of it today; each node may do it at any time. */
    @Scheduled(initialDelay = 3, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void remind() {
        var now = surroundings.now().atOffset(WorkingCalendar.ZONE);
        if (now.toLocalTime().isBefore(REMINDS_FROM)) {
            return;
        }
        var today = now.toLocalDate();
        var told = numbers.toldSince(beginningOf(today));
        appointments.booked(today.plusDays(1)).stream()
                .filter(each -> !told.contains(each.id()))
                .forEach(each -> transactions.executeWithoutResult(_ -> remind(each)));
    }

    /** Unless it was cancelled or moved since the list was read. */
    private void remind(Appointment listed) {
        appointments
                .find(listed.id())
                .filter(listed::equals)
                .ifPresent(each -> tell(each, MessageKind.APPOINTMENT_REMINDER, -minute(each)));
    }

    private void tell(Appointment appointment, MessageKind kind, int event) {
        var mobile = Mobile.read(appointment.phone());
        var now = surroundings.now();
        if (mobile.isEmpty()
                || !telling.isOpen(MessageChannel.SMS)
                || !surroundings.next(MessageChannel.SMS, now).isBefore(appointment.startsAt())) {
            return;
        }
        var number = mobile.get().international();
        var today = beginningOf(LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        if (numbers.isStopped(number) || numbers.lockAndCount(number, today) >= mostADay) {
            return;
        }
        var link = surroundings.link("/told/" + open(appointment, number).value());
        var news = new News(
                kind,
                appointment.id(),
                appointment.code(),
                event,
                appointment.startsAt(),
                language -> Facts.ofAppointment(appointment, surroundings.unit(appointment.unit(), language), link));
        telling.tell(news, List.of(new Addressee(VISITOR, "", new Route.Contact(false, appointment.phone(), ""))));
    }

    private Secret open(Appointment appointment, String number) {
        var bytes = new byte[TOKEN];
        RANDOM.nextBytes(bytes);
        var token = Secret.spelled(bytes);
        numbers.open(
                token,
                new Door(appointment.id(), number),
                appointment.startsAt().plus(DOOR_STAYS));
        return token;
    }

    /** Tells the times of one appointment apart: of each it is reminded once. */
    private static int minute(Appointment appointment) {
        return Math.toIntExact(TimeUnit.SECONDS.toMinutes(appointment.startsAt().getEpochSecond()));
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay().toInstant(WorkingCalendar.ZONE);
    }
}

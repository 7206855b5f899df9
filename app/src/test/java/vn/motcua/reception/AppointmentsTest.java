package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.motcua.reception.AppointmentChanged.Change;
import vn.motcua.reception.wiring.EndOfDay;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
@RecordApplicationEvents
class AppointmentsTest {

    /** A Tuesday, so that the week is not over. */
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);

    private static final Instant NINE = MovableClock.instant("2026-03-17T09:00");

    @Autowired
    Appointments appointments;

    @Autowired
    WebBookings bookings;

    @Autowired
    ReceptionSettings settings;

    @Autowired
    Tickets tickets;

    @Autowired
    WaitingRooms rooms;

    @Autowired
    EndOfDay endOfDay;

    @Autowired
    Centre centres;

    @Autowired
    ApplicationEvents events;

    @Autowired
    MovableClock clock;

    private UnitCode centre = new UnitCode("T1");
    private UUID group = UUID.randomUUID();

    @BeforeEach
    void twoPlacesEveryHalfHour() {
        clock.moveTo("2026-03-16T08:00");
        centre = centres.opened();
        group = centres.bookable(centre, new SlotRule(30, 2, 7));
    }

    @Test
    void timesLieWithinWorkingHoursOfWorkingDays() {
        var land = rooms.group(group).orElseThrow();

        assertThat(appointments.days(land)).contains(TUESDAY).doesNotContain(LocalDate.of(2026, 3, 22));
        assertThat(appointments.free(land, TUESDAY).stream().map(FreeSlot::startsAt))
                .contains(NINE)
                .doesNotContain(MovableClock.instant("2026-03-17T12:00"), MovableClock.instant("2026-03-17T20:00"));
        assertThat(appointments.free(land, LocalDate.of(2026, 3, 22)))
                .as("a Sunday")
                .isEmpty();
        assertThat(appointments.free(land, TUESDAY.plusDays(60)))
                .as("too far ahead")
                .isEmpty();
    }

    @Test
    void manyWhoBookAtOnceGetNoMorePlacesThanThereAre() throws Exception {
        assertThat(doneAtOnce(30, phone -> appointments.book(group, NINE, phone)))
                .isEqualTo(2);
        assertThat(refusal(appointments.book(group, NINE, "0911111111"))).isEqualTo(ReceptionRefusal.SLOT_FULL);
    }

    @Test
    void aPhoneBooksTwoADay() {
        var phone = phone();
        appointments.book(group, NINE, phone).orThrow();
        appointments.book(group, NINE.plus(Duration.ofMinutes(30)), phone).orThrow();

        assertThat(refusal(appointments.book(group, NINE.plus(Duration.ofHours(1)), phone)))
                .isEqualTo(ReceptionRefusal.TOO_MANY_OF_THIS_PHONE);
        var wednesday =
                appointments.book(group, NINE.plus(Duration.ofDays(1)), phone).orThrow();
        assertThat(refusal(appointments.move(wednesday.key(), NINE.plus(Duration.ofHours(1)))))
                .as("not by moving either")
                .isEqualTo(ReceptionRefusal.TOO_MANY_OF_THIS_PHONE);
    }

    @Test
    void oneNetworkAddressDoesNotBookACalendarFull() {
        centres.bookable(centre, new SlotRule(30, 50, 7));
        var address =
                "2001:db8::" + Integer.toHexString(ThreadLocalRandom.current().nextInt());
        bookings.book(group, NINE.plusSeconds(1), phone(), address);
        for (int i = 0; i < settings.mostFromAnAddress(); i++) {
            bookings.book(group, NINE, phone(), address).orThrow();
        }

        assertThat(refusal(bookings.book(group, NINE, phone(), address)))
                .isEqualTo(ReceptionRefusal.TOO_MANY_FROM_HERE);
        bookings.book(group, NINE, phone(), "192.0.2.1").orThrow();
        clock.advance(Duration.ofHours(1));
        bookings.book(group, NINE, phone(), address).orThrow();
    }

    @Test
    void aNetworkAddressBooksNoMoreByBookingAtOnce() throws Exception {
        centres.bookable(centre, new SlotRule(30, 50, 7));
        var address =
                "2001:db8:1::" + Integer.toHexString(ThreadLocalRandom.current().nextInt());
        assertThat(doneAtOnce(settings.mostFromAnAddress() + 20, phone -> bookings.book(group, NINE, phone, address)))
                .isEqualTo(settings.mostFromAnAddress());
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        for (var at : List.of(NINE.plusSeconds(60), NINE.minus(Duration.ofDays(7)), NINE.plus(Duration.ofDays(300)))) {
            assertThat(refusal(appointments.book(group, at, phone()))).isEqualTo(ReceptionRefusal.SLOT_FULL);
        }
        assertThat(refusal(appointments.book(group, NINE, "12"))).isEqualTo(ReceptionRefusal.PHONE_NEEDED);
    }

    @Test
    void whoeverHasTheSecretMovesAndCancelsAndThePlaceIsFreeAgain() {
        var first = appointments.book(group, NINE, phone()).orThrow();
        appointments.book(group, NINE, phone()).orThrow();

        appointments.move(first.key(), NINE.plus(Duration.ofHours(1))).orThrow();
        var third = appointments.book(group, NINE, phone()).orThrow();
        appointments.cancel(third.key()).orThrow();
        assertThat(refusal(appointments.cancel(third.key()))).isEqualTo(ReceptionRefusal.NOT_BOOKED);
        appointments.book(group, NINE, phone()).orThrow();

        var guessed = new AppointmentKey(first.key().code(), "2222222222");
        assertThat(appointments.find(guessed)).isEmpty();
        assertThat(refusal(appointments.cancel(guessed))).isEqualTo(ReceptionRefusal.NOT_BOOKED);
        assertThat(events.stream(AppointmentChanged.class).map(AppointmentChanged::change))
                .containsExactly(
                        Change.BOOKED, Change.BOOKED, Change.MOVED, Change.BOOKED, Change.CANCELLED, Change.BOOKED);
        assertThat(events.stream(AppointmentChanged.class).map(Object::toString))
                .noneMatch(text -> text.contains(first.key().secret()));
    }

    @Test
    void whoComesInTimeIsCalledBeforeOthersOnceTheirTimeHasBegun() {
        var booked = appointments.book(group, NINE, phone()).orThrow();
        clock.moveTo("2026-03-17T08:40");
        var other = take();
        clock.moveTo("2026-03-17T08:50");
        var arrived = appointments
                .arrive(centre, booked.appointment().code(), TicketOrigin.KIOSK)
                .orThrow();
        assertThat(tickets.standing(arrived.token()).orElseThrow().before()).isEqualTo(1);

        clock.moveTo("2026-03-17T09:00");

        assertThat(tickets.standing(arrived.token()).orElseThrow().before()).isZero();
        assertThat(tickets.standing(other.token()).orElseThrow().before()).isEqualTo(1);
    }

    @Test
    void whoComesTooLateWaitsLikeEveryoneElse() {
        var booked = appointments.book(group, NINE, phone()).orThrow();
        clock.moveTo("2026-03-17T09:10");
        take();
        clock.moveTo("2026-03-17T09:16");

        var late = appointments
                .arrive(centre, booked.appointment().code(), TicketOrigin.DESK)
                .orThrow();

        assertThat(tickets.standing(late.token()).orElseThrow().before()).isEqualTo(1);
    }

    @Test
    void anAppointmentIsUsedOnceAtItsCentreOnItsDay() {
        var code =
                appointments.book(group, NINE, phone()).orThrow().appointment().code();
        assertThat(refusal(appointments.arrive(centre, code, TicketOrigin.KIOSK)))
                .as("a day too early")
                .isEqualTo(ReceptionRefusal.NO_APPOINTMENT_TODAY);
        clock.moveTo("2026-03-17T08:30");
        assertThat(refusal(appointments.arrive(centres.opened(), code, TicketOrigin.KIOSK)))
                .isEqualTo(ReceptionRefusal.NO_APPOINTMENT_TODAY);

        appointments.arrive(centre, code, TicketOrigin.KIOSK).orThrow();

        assertThat(refusal(appointments.arrive(centre, code, TicketOrigin.KIOSK)))
                .isEqualTo(ReceptionRefusal.NO_APPOINTMENT_TODAY);
    }

    @Test
    void whoDoesNotComeIsCounted() {
        appointments.book(group, NINE, phone()).orThrow();
        clock.moveTo("2026-03-18T00:10");

        endOfDay.close();

        assertThat(appointments.counts(centre, TUESDAY)).isEqualTo(Map.of(AppointmentState.NO_SHOW, 1));
    }

    @Test
    void theTelephoneNumberIsForgottenThirtyDaysAfterTheAppointment() {
        var missed = appointments.book(group, NINE, phone()).orThrow().key();
        var cancelled = appointments.book(group, NINE, phone()).orThrow().key();
        appointments.cancel(cancelled).orThrow();
        clock.moveTo("2026-04-16T08:59");
        endOfDay.close();
        assertThat(phones(missed, cancelled)).allMatch(phone -> phone.length() == 10);

        clock.moveTo("2026-04-16T09:01");
        endOfDay.close();

        assertThat(phones(missed, cancelled)).containsExactly("", "");
        assertThat(appointments.counts(centre, TUESDAY))
                .as("the figures stay")
                .isEqualTo(Map.of(AppointmentState.NO_SHOW, 1, AppointmentState.CANCELLED, 1));
    }

    /** How many of so many who book at the same moment, each with a number of their own, get a time. */
    private static long doneAtOnce(int people, Function<String, Outcome<Appointments.Booked, ReceptionRefusal>> act)
            throws Exception {
        var acts = IntStream.range(0, people)
                .<Callable<Outcome<Appointments.Booked, ReceptionRefusal>>>mapToObj(
                        i -> () -> act.apply("09000000%02d".formatted(i)))
                .toList();
        long done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(acts)) {
                done += future.get().isDone() ? 1 : 0;
            }
        }
        return done;
    }

    private List<String> phones(AppointmentKey... keys) {
        return Stream.of(keys)
                .map(key -> appointments.find(key).orElseThrow().phone())
                .toList();
    }

    private Tickets.Issued take() {
        return tickets.issue(new NewTicket(centre, group, null, TicketOrigin.KIOSK))
                .orThrow();
    }

    /** A phone that no other test books for. */
    private static String phone() {
        return "0%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    }

    private static ReceptionRefusal refusal(Outcome<?, ReceptionRefusal> outcome) {
        return ((Outcome.Refused<?, ReceptionRefusal>) outcome).refusal();
    }
}

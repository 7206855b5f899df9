package vn.motcua.notification.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.notification.AppointmentDoors;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.store.NumberRows;
import vn.motcua.reception.Appointment;
import vn.motcua.reception.AppointmentChanged;
import vn.motcua.reception.AppointmentChanged.Change;
import vn.motcua.reception.AppointmentState;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.Centre;
import vn.motcua.reception.SlotRule;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class TellOfAppointmentsTest {

    /** Of a Tuesday; tests begin on the Monday before. */
    private static final Instant NINE = MovableClock.instant("2026-03-17T09:00");

    @Autowired
    Appointments appointments;

    @Autowired
    Centre centres;

    @Autowired
    CarriedTelling telling;

    @Autowired
    NumberRows numbers;

    @Autowired
    Surroundings surroundings;

    @Autowired
    MessageSettings settings;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    AppointmentDoors doors;

    @Autowired
    MessageSweep sweep;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final String phone = "09%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

    private UUID group = UUID.randomUUID();

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-03-16T08:00");
        UnitCode centre = centres.opened();
        group = centres.bookable(centre, new SlotRule(30, 9, 14));
    }

    @Test
    void whoBookedIsToldOnceWithNothingThatTheyTypedAndNotTheSecretOfTheScreen() {
        var booked = appointments.book(group, NINE, phone).orThrow();
        var told = new AppointmentChanged(
                booked.appointment(), Change.BOOKED, "Hộ tịch", booked.key().inAddress());

        office().changed(told);
        office().changed(told);

        assertThat(texts(booked.appointment()))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith(
                                "WAITING Lich hen " + booked.appointment().code() + ": 09:00 17/03/2026 tai Trung tam")
                        .contains("/told/")
                        .doesNotContain(booked.key().secret(), phone, "Ho tich"));
        assertThat(database.sql("select ends_at from notification.message where about = ?")
                        .param(booked.appointment().id())
                        .query(OffsetDateTime.class)
                        .single())
                .as("of no use once the time has come")
                .isEqualTo(NINE.atOffset(ZoneOffset.UTC));
    }

    @Test
    void aNumberGetsThreeADayHoweverManyAreBookedWithIt() {
        for (int day = 0; day < 5; day++) {
            told(NINE.plus(Duration.ofDays(day < 4 ? day : 7)), Change.BOOKED);
        }
        assertThat(ofThePhone()).hasSize(3);

        clock.moveTo("2026-03-17T08:00");
        told(NINE.plus(Duration.ofDays(8)), Change.BOOKED);
        assertThat(ofThePhone()).as("a new day").hasSize(4);
    }

    @Test
    void whoHasThePhoneStopsAndAllowsMessagesByTheLinkInThem() {
        var first = told(NINE, Change.BOOKED);
        var token = token(first);
        assertThat(doors.find(token)).hasValueSatisfying(door -> {
            assertThat(door.appointment()).isEqualTo(first.id());
            assertThat(door.number()).isEqualTo("••••••••" + phone.substring(7)).doesNotContain(phone.substring(1));
            assertThat(door.isStopped()).isFalse();
        });

        assertThat(doors.stop(token)).isTrue();
        assertThat(texts(first)).singleElement().asString().startsWith("HELD_BACK");
        assertThat(texts(told(NINE.plus(Duration.ofDays(1)), Change.BOOKED))).isEmpty();

        assertThat(doors.allow(token)).isTrue();
        assertThat(texts(told(NINE.plus(Duration.ofDays(2)), Change.BOOKED))).hasSize(1);
        assertThat(doors.stop("nobodysToken0000")).isFalse();
    }

    @Test
    void aLinkEndsAMonthAfterTheAppointmentAndAWishWhenMessagesAreErased() {
        var token = token(told(NINE, Change.BOOKED));
        doors.stop(token);
        clock.moveTo("2026-04-16T09:00");
        assertThat(doors.find(token)).isEmpty();

        sweep.clearAway();
        assertThat(numbers.isStopped(international())).isTrue();
        clock.moveTo("2028-03-16T08:01");
        sweep.clearAway();
        assertThat(numbers.isStopped(international())).isFalse();
    }

    @Test
    void theDayBeforeTheyAreRemindedOnceUnlessTheyWereToldThatDay() {
        var wednesday = appointments
                .book(group, NINE.plus(Duration.ofDays(1)), phone)
                .orThrow()
                .appointment();
        office().remind();
        clock.moveTo("2026-03-17T08:59");
        office().remind();
        assertThat(texts(wednesday)).isEmpty();

        clock.moveTo("2026-03-17T09:00");
        var later = told(NINE.plus(Duration.ofDays(1)), Change.BOOKED);
        office().remind();
        office().remind();

        assertThat(texts(wednesday)).singleElement().asString().startsWith("WAITING Nhac lich hen");
        assertThat(texts(later)).singleElement().asString().startsWith("WAITING Lich hen");
    }

    @Test
    void whatWaitsAndIsNoLongerTrueIsNotSent() {
        clock.moveTo("2026-03-16T22:00");
        var booked = appointments.book(group, NINE, phone).orThrow();
        office().changed(new AppointmentChanged(booked.appointment(), Change.BOOKED, "x", ""));
        var moved =
                appointments.move(booked.key(), NINE.plus(Duration.ofHours(1))).orThrow();
        office().changed(new AppointmentChanged(moved, Change.MOVED, "x", ""));

        assertThat(texts(moved))
                .satisfiesExactly(
                        before -> assertThat(before).startsWith("HELD_BACK Lich hen"),
                        after ->
                                assertThat(after).startsWith("WAITING Lich hen").contains("doi sang 10:00 17/03/2026"));

        clock.moveTo("2026-03-17T07:30");
        var back = appointments.move(booked.key(), NINE).orThrow();
        office().changed(new AppointmentChanged(back, Change.MOVED, "x", ""));
        assertThat(texts(moved).getLast())
                .as("back to the first time")
                .startsWith("WAITING")
                .contains("doi sang 09:00");

        var cancelled = appointments.cancel(moved.id()).orThrow();
        assertThat(cancelled.state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(texts(moved)).allSatisfy(each -> assertThat(each).startsWith("HELD_BACK"));
    }

    @Test
    void nobodyIsToldOnALandlineOrAfterTheTime() {
        var landline = new Appointment(
                UUID.randomUUID(), "K7M2QP", new UnitCode("T1"), group, NINE, "0236382222", AppointmentState.BOOKED);
        office().changed(new AppointmentChanged(landline, Change.BOOKED, "x", ""));
        clock.moveTo("2026-03-16T22:00");
        var beforeMorning = new Appointment(
                UUID.randomUUID(),
                "K7M2QR",
                new UnitCode("T1"),
                group,
                MovableClock.instant("2026-03-17T07:00"),
                phone,
                AppointmentState.BOOKED);
        office().changed(new AppointmentChanged(beforeMorning, Change.BOOKED, "x", ""));

        assertThat(texts(landline)).isEmpty();
        assertThat(texts(beforeMorning)).isEmpty();
    }

    @Test
    void whereNobodyCarriesShortMessagesNothingIsPreparedForThem() {
        var booked = appointments.book(group, NINE, phone).orThrow().appointment();
        clock.moveTo("2026-03-16T09:00");
        office(telling.by()).remind();

        assertThat(texts(booked)).isEmpty();
        assertThat(database.sql("select count(*) from notification.door where appointment = ?")
                        .param(booked.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Appointment told(Instant startsAt, Change change) {
        var appointment = appointments.book(group, startsAt, phone).orThrow().appointment();
        office().changed(new AppointmentChanged(appointment, change, "x", ""));
        return appointment;
    }

    /** What tells of appointments where somebody carries short messages. */
    private TellOfAppointments office() {
        return office(telling.by(MessageChannel.SMS));
    }

    private TellOfAppointments office(Telling carried) {
        return new TellOfAppointments(carried, numbers, appointments, surroundings, transactions, settings);
    }

    private List<String> texts(Appointment appointment) {
        return database.sql("select state || ' ' || body from notification.message where about = ? order by event")
                .param(appointment.id())
                .query(String.class)
                .list();
    }

    private List<String> ofThePhone() {
        return database.sql("select body from notification.message where address = ?")
                .param(international())
                .query(String.class)
                .list();
    }

    private String international() {
        return "84" + phone.substring(1);
    }

    private String token(Appointment appointment) {
        return texts(appointment).getFirst().replaceFirst(".*/told/", "");
    }
}

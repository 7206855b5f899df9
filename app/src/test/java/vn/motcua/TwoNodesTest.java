package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDayKind;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitKind;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** Two applications, each with connections and memories of its own, on one database. */
@ProductTest
class TwoNodesTest {

    /** How long a node may go on believing what another node has changed. */
    private static final Duration BOUND = Duration.ofSeconds(5);

    private static final Actor KEEPER = new Actor.System("test");
    private static final Actor.Staff DESK = staff(Role.RECEPTION_OFFICER, SmallProvince.DESK, "Trần Thị Quầy");
    private static final Actor.Staff OFFICER = staff(Role.CASE_OFFICER, SmallProvince.DIVISION, "Lê Văn Phòng");

    @ProductTest
    @TestPropertySource(properties = "motcua.test.node=second")
    private static final class SecondNode {}

    /** The doors of one application that the tests go through. */
    private record Node(ApplicationContext context) {

        Intakes intakes() {
            return context.getBean(Intakes.class);
        }

        Dossiers dossiers() {
            return context.getBean(Dossiers.class);
        }

        WorkingCalendars calendars() {
            return context.getBean(WorkingCalendars.class);
        }

        void moveTo(String local) {
            context.getBean(MovableClock.class).moveTo(local);
        }

        Outcome<Dossier, DossierRefusal> act(Dossier seen, Act act, Actor by) {
            return dossiers().act(ActRequest.on(seen), act, by);
        }
    }

    private static TestContext second;

    private final Node a;
    private final Node b = new Node(second.getApplicationContext());
    private final SmallProvince province;
    private ProcedureCode procedure = new ProcedureCode("9.000000");

    TwoNodesTest(@Autowired ApplicationContext context, @Autowired SmallProvince province) {
        this.a = new Node(context);
        this.province = province;
    }

    @BeforeAll
    static void startTheSecondNode() {
        second = new TestContextManager(SecondNode.class).getTestContext();
    }

    @AfterAll
    static void stopTheSecondNode() {
        second.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
    }

    @BeforeEach
    void aProcedure() {
        bothClocksTo("2026-01-05T08:00");
        procedure = a.context().getBean(Commune.class).procedure();
    }

    @Test
    void theyShareNothingButTheDatabase() {
        assertThat(b.context()).isNotSameAs(a.context());
        assertThat(b.dossiers()).isNotSameAs(a.dossiers());
        assertThat(b.context().getBean(DataSource.class))
                .isNotSameAs(a.context().getBean(DataSource.class));
    }

    @Test
    void sixtyFourIntakesOnTwoNodesAtOnceGetSerialsWithoutGapOrDoubling() throws Exception {
        Stream.of(a, b).forEach(node -> node.intakes().receive(intake(), DESK).orThrow());
        bothClocksTo("2026-07-09T08:00");
        var work = IntStream.range(0, 64)
                .<Callable<Dossier>>mapToObj(number ->
                        () -> node(number).intakes().receive(intake(), DESK).orThrow())
                .toList();

        var received = atOnce(work);

        assertThat(received.stream().map(dossier -> dossier.code().value()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 64)
                        .mapToObj("T1.61.TT-260709-%04d"::formatted)
                        .toList());
        assertThat(received)
                .allSatisfy(dossier -> assertThat(a.dossiers().find(dossier.code()))
                        .isEqualTo(b.dossiers().find(dossier.code()))
                        .contains(dossier));
        assertThat(lastSerial(LocalDate.of(2026, 7, 9))).isEqualTo(64);
    }

    @Test
    void ofTwoOfficersActingFromTwoNodesOneWinsAndTheOtherIsToldWhatHappened() throws Exception {
        for (int round = 0; round < 10; round++) {
            var seen = a.intakes().receive(intake(), DESK).orThrow();
            var handOver = new Act.HandOver(Commune.task(seen, StepKind.HANDLING), "");

            var outcomes = atOnce(List.<Callable<Outcome<Dossier, DossierRefusal>>>of(
                    () -> a.act(seen, handOver, OFFICER), () -> b.act(seen, new Act.Withdraw("Xin rút"), DESK)));

            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
            var officerWon = outcomes.getFirst().isDone();
            var refused = outcomes.get(officerWon ? 1 : 0);
            assertThat(refused)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            told -> assertThat(told.refusal())
                                    .isInstanceOfSatisfying(DossierRefusal.ChangedMeanwhile.class, changed -> {
                                        assertThat(changed.by())
                                                .isEqualTo(officerWon ? "Lê Văn Phòng" : "Trần Thị Quầy");
                                        assertThat(changed.what()).isEqualTo(officerWon ? "HandedOver" : "Withdrawn");
                                    }));
            assertThat(a.dossiers().history(seen.id()))
                    .hasSize(3)
                    .isEqualTo(b.dossiers().history(seen.id()));
        }
    }

    @Test
    void aNodeThatRemembersAHistoryNoticesWhatAnotherAppended() {
        var received = a.intakes().receive(intake(), DESK).orThrow();
        assertThat(b.dossiers().find(received.id())).contains(received);
        var handled = a.act(received, new Act.HandOver(Commune.task(received, StepKind.HANDLING), ""), OFFICER)
                .orThrow();

        assertThat(b.dossiers().find(received.id())).contains(handled);
        assertThat(b.act(received, new Act.Withdraw("Xin rút"), DESK).isDone()).isFalse();

        var withdrawn = b.act(handled, new Act.Withdraw("Xin rút"), DESK).orThrow();
        assertThat(withdrawn.status()).isEqualTo(DossierStatus.WITHDRAWN);
        assertThat(a.dossiers().find(received.id())).contains(withdrawn);
    }

    @Test
    void aFormPostedToBothNodesMakesOneDossier() throws Exception {
        var form = intake();
        var made = atOnce(List.<Callable<Dossier>>of(
                () -> a.intakes().receive(form, DESK).orThrow(),
                () -> b.intakes().receive(form, DESK).orThrow()));
        assertThat(made.getFirst()).isEqualTo(made.getLast());
    }

    @Test
    void aProcessPublishedOnOneNodeIsWhatTheOtherReceivesUnder() {
        var before = b.intakes().receive(intake(), DESK).orThrow();
        var processes = a.context().getBean(ProcessControl.class);
        var old = Objects.requireNonNull(before.work().process());
        var draft = processes.draftFrom(old, KEEPER).orThrow();
        processes
                .publish(draft.id(), draft.edition(), LocalDate.of(2026, 1, 5), KEEPER)
                .orThrow();

        assertThat(b.intakes().receive(intake(), DESK).orThrow().work().process())
                .isEqualTo(draft.id());
        assertThat(b.act(before, new Act.HandOver(Commune.task(before, StepKind.HANDLING), ""), OFFICER)
                        .isDone())
                .isTrue();
    }

    @Test
    void aProcedureAbolishedOnOneNodeIsRefusedOnTheOther() {
        b.intakes().receive(intake(), DESK).orThrow();

        province.abolish(procedure, LocalDate.of(2026, 1, 5));

        assertThat(b.intakes().receive(intake(), DESK))
                .isEqualTo(Outcome.refused(new DossierRefusal.ProcedureNotInForce(procedure.value())));
    }

    @Test
    void aHolidayEnteredOnOneNodeIsCountedOnTheOther() {
        var register = a.context().getBean(CalendarRegister.class);
        var day = LocalDate.of(2029, 5, 9);
        assertThat(b.calendars().of(SmallProvince.DESK).isWorkingDay(day)).isTrue();

        register.enter(new SpecialDay(day, SpecialDayKind.HOLIDAY, "Ngày hội", "", null), register.revision(), KEEPER)
                .orThrow();
        assertThat(a.calendars().of(SmallProvince.DESK).isWorkingDay(day)).isFalse();

        assertSoon(() -> !b.calendars().of(SmallProvince.DESK).isWorkingDay(day));
    }

    @Test
    void aUnitEstablishedOnOneNodeIsKnownToTheOtherAtOnceAndItsEndSoon() {
        var unit = new UnitCode("T1.61.HN");
        var inbound = intake(unit);
        assertThat(b.intakes().receive(inbound, DESK))
                .isEqualTo(Outcome.refused(new DossierRefusal.UnknownUnit(unit.value())));

        var changes = a.context().getBean(UnitChanges.class);
        changes.make(established(unit), KEEPER).orThrow();
        assertThat(b.intakes().receive(inbound, DESK).isDone()).isTrue();

        changes.make(new UnitChange.Close(unit, Set.of(SmallProvince.DIVISION), decided("2026-01-05")), KEEPER)
                .orThrow();
        assertSoon(() -> !b.intakes().receive(intake(unit), DESK).isDone());
    }

    private Node node(int number) {
        return number % 2 == 0 ? a : b;
    }

    private void bothClocksTo(String local) {
        Stream.of(a, b).forEach(node -> node.moveTo(local));
    }

    private Intake intake() {
        return Commune.intake(procedure, Channel.COUNTER, Commune.owner());
    }

    private Intake intake(UnitCode handlingUnit) {
        var usual = intake();
        return new Intake(
                procedure,
                usual.caseKey(),
                usual.variant(),
                usual.receivingUnit(),
                handlingUnit,
                usual.channel(),
                usual.parties(),
                usual.components(),
                usual.sets(),
                "",
                UUID.randomUUID());
    }

    private int lastSerial(LocalDate day) {
        return a.context()
                .getBean(JdbcClient.class)
                .sql("select last from dossier.code_counter where agency = :agency and day = :day")
                .param("agency", SmallProvince.DESK.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static void assertSoon(BooleanSupplier seen) {
        var start = System.nanoTime();
        while (!seen.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
            Thread.onSpinWait();
        }
    }

    /** Starts all together, when each has a thread. */
    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var start = new CyclicBarrier(works.size());
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var results = new ArrayList<T>();
            var waiting = works.stream()
                    .<Callable<T>>map(work -> () -> {
                        start.await();
                        return work.call();
                    })
                    .toList();
            for (var future : threads.invokeAll(waiting)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static UnitChange established(UnitCode code) {
        return new UnitChange.Establish(
                code,
                new OfficialName("Phòng Hai Nút", "Two Nodes"),
                UnitKind.DIVISION,
                SmallProvince.COMMUNE,
                new AreaCode("99001"),
                decided("2025-07-01"));
    }

    private static Decision decided(String day) {
        return new Decision("2/QĐ-UBND", LocalDate.parse(day));
    }

    private static Actor.Staff staff(Role role, UnitCode unit, String name) {
        return new Actor.Staff(AccountId.next(), PostId.next(), unit, role, name, null);
    }
}

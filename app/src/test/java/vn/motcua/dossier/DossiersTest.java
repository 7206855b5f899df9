package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.process.StepKind;
import vn.motcua.process.SubjectRef;
import vn.motcua.process.Tasks;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

@ProductTest
class DossiersTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(200_000);

    @Autowired
    SmallProvince province;

    @Autowired
    Intakes intakes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Tasks tasks;

    @Autowired
    MovableClock clock;

    private final Actor.Staff desk = staff(Role.RECEPTION_OFFICER, SmallProvince.DESK);
    private final Actor.Staff officer = staff(Role.CASE_OFFICER, SmallProvince.DIVISION);
    private final Actor.Staff chairman = staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE);
    private final Actor.Staff clerk = staff(Role.RECORDS_CLERK, SmallProvince.COMMUNE);
    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aProcedure() {
        clock.moveTo("2026-01-05T08:00");
        procedure = province.found().procedure("7." + SERIAL.incrementAndGet());
    }

    @Test
    void aDossierLivesFromTheCounterToItsResult() {
        var received = intakes.receive(intake(), desk).orThrow();
        assertThat(received.status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(received.code().value()).matches("T1\\.61\\.TT-260105-\\d{4}");

        clock.moveTo("2026-01-06T09:00");
        var handled = act(received, new Act.HandOver(task(received, StepKind.HANDLING), "Đủ điều kiện"), officer);
        var approved = act(handled, new Act.Approve(task(handled, StepKind.APPROVAL), ""), chairman);
        var finished = act(
                approved,
                new Act.Finish(
                        task(approved, StepKind.ISSUE),
                        new Result(Result.Kind.GRANTED, "Giấy chứng nhận", "01/GCN", LocalDate.of(2026, 1, 6))),
                clerk);
        assertThat(finished.status()).isEqualTo(DossierStatus.PROCESSED);
        assertThat(tasks.openTasks(new SubjectRef("DOSSIER", received.id().value())))
                .singleElement()
                .satisfies(handOver -> assertThat(handOver.subjectDueAt()).isNull());
        var returned = act(finished, new Act.ReturnResult(DeliveryMethod.COUNTER, ""), desk);

        assertThat(returned.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(dossiers.find(received.code())).contains(returned);
        assertThat(dossiers.history(received.id())).hasSize(6);
        assertThat(tasks.openTasks(new SubjectRef("DOSSIER", received.id().value())))
                .isEmpty();
    }

    @Test
    void theOpenTasksOfTheEngineAreThoseOfTheDossier() {
        var received = intakes.receive(intake(), desk).orThrow();
        assertThat(tasks.openTasks(new SubjectRef("DOSSIER", received.id().value())))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.unit()).isEqualTo(SmallProvince.DIVISION);
                    assertThat(task.role()).isEqualTo(Role.CASE_OFFICER);
                    assertThat(task.subjectDueAt())
                            .isEqualTo(Objects.requireNonNull(received.clock()).dueAt());
                });
    }

    @Test
    void theSameFormTwiceMakesOneDossier() {
        var intake = intake();
        var first = intakes.receive(intake, desk).orThrow();
        assertThat(intakes.receive(intake, desk).orThrow()).isEqualTo(first);
    }

    @Test
    void theSameActTwiceIsDoneOnce() {
        var received = intakes.receive(intake(), desk).orThrow();
        var request = new ActRequest(received.id(), received.version(), UUID.randomUUID());
        var handOver = new Act.HandOver(task(received, StepKind.HANDLING), "");
        var first = dossiers.act(request, handOver, officer).orThrow();
        assertThat(dossiers.act(request, handOver, officer).orThrow()).isEqualTo(first);
    }

    @Test
    void aStalePageIsToldWhatHappened() {
        var received = intakes.receive(intake(), desk).orThrow();
        act(received, new Act.HandOver(task(received, StepKind.HANDLING), ""), officer);
        var late = dossiers.act(ActRequest.on(received), new Act.Withdraw("Xin rút"), desk);
        assertThat(late)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(DossierRefusal.ChangedMeanwhile.class, changed -> {
                                    assertThat(changed.by()).isEqualTo("Nguyễn Văn An");
                                    assertThat(changed.what()).isEqualTo("HandedOver");
                                }));
    }

    @Test
    void ofTwoOfficersActingAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var received = intakes.receive(intake(), desk).orThrow();
        var handOver = new Act.HandOver(task(received, StepKind.HANDLING), "");
        var outcomes = atOnce(8, () -> dossiers.act(ActRequest.on(received), handOver, officer));
        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isDone()))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Refused.class,
                                refused -> assertThat(refused.refusal())
                                        .isInstanceOf(DossierRefusal.ChangedMeanwhile.class)));
        assertThat(dossiers.history(received.id())).hasSize(3);
    }

    @Test
    void sixtyFourIntakesAtOnceGetSerialsWithoutGapOrDoubling() throws Exception {
        clock.moveTo("2026-02-03T08:00");
        var codes = atOnce(
                64, () -> intakes.receive(intake(), desk).orThrow().code().value());
        var serials = new HashSet<Integer>();
        codes.forEach(code -> serials.add(Integer.valueOf(code.substring(code.length() - 4))));
        assertThat(serials)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 64).boxed().toList());
    }

    @Test
    void aRefusedIntakeGivesItsSerialBack() {
        clock.moveTo("2026-03-03T08:00");
        var missing = new Intake(
                procedure,
                "case-1",
                "standard",
                SmallProvince.DESK,
                SmallProvince.DIVISION,
                Channel.COUNTER,
                Parties.of(Party.citizen("Nguyễn Thị Hoa", "051190001234")),
                List.of(Component.onPaper("c1", "Tờ khai", 0, 0, 0)),
                1,
                "",
                UUID.randomUUID());
        assertThat(intakes.receive(missing, desk))
                .isEqualTo(Outcome.refused(new DossierRefusal.ComponentsMissing(List.of("Tờ khai"))));
        assertThat(intakes.receive(intake(), desk).orThrow().code().value()).endsWith("-0001");
    }

    @Test
    void aProcedureAbolishedYesterdayIsNotReceivedButAnOpenDossierGoesOn() {
        var received = intakes.receive(intake(), desk).orThrow();
        clock.moveTo("2026-01-07T08:00");
        province.abolish(procedure, LocalDate.of(2026, 1, 6));
        assertThat(intakes.receive(intake(), desk))
                .isEqualTo(Outcome.refused(new DossierRefusal.ProcedureNotInForce(procedure.value())));
        assertThat(dossiers.act(
                                ActRequest.on(received),
                                new Act.HandOver(task(received, StepKind.HANDLING), ""),
                                officer)
                        .isDone())
                .isTrue();
    }

    @Test
    void aUnitThatDoesNotExistIsRefusedByName() {
        var nowhere = new Intake(
                procedure,
                "case-1",
                "standard",
                new UnitCode("T1.99"),
                SmallProvince.DIVISION,
                Channel.COUNTER,
                Parties.of(Party.citizen("Nguyễn Thị Hoa", "")),
                List.of(),
                1,
                "",
                UUID.randomUUID());
        assertThat(intakes.receive(nowhere, desk)).isEqualTo(Outcome.refused(new DossierRefusal.UnknownUnit("T1.99")));
    }

    @Test
    void aDossierThatComesByPostInSeveralSetsOfPaperIsReceivedAsItCame() {
        var usual = intake();
        var components = List.of(
                Component.onPaper("c1", "Tờ khai", 2, 0, 3), Component.onPaper("c2", "Giấy khai sinh", 0, 1, 0));
        var received = intakes.receive(
                        new Intake(
                                procedure,
                                usual.caseKey(),
                                usual.variant(),
                                usual.receivingUnit(),
                                usual.handlingUnit(),
                                Channel.POSTAL,
                                usual.parties(),
                                components,
                                3,
                                "",
                                UUID.randomUUID()),
                        desk)
                .orThrow();

        assertThat(received.filing().channel()).isEqualTo(Channel.POSTAL);
        assertThat(Objects.requireNonNull(received.clock()).startedAt()).isEqualTo(clock.instant());
        assertThat(dossiers.history(received.id()).getLast().event())
                .isInstanceOfSatisfying(DossierEvent.Received.class, event -> {
                    assertThat(event.sets()).isEqualTo(3);
                    assertThat(event.components()).isEqualTo(components);
                });
    }

    @Test
    void theRegimeIsThatOfTheDayOfReception() {
        assertThat(intakes.file(intake(), desk).orThrow().regime()).isEqualTo("118/2025/NĐ-CP");
    }

    private Dossier act(Dossier dossier, Act act, Actor actor) {
        return dossiers.act(ActRequest.on(dossier), act, actor).orThrow();
    }

    private static UUID task(Dossier dossier, StepKind kind) {
        return dossier.work().openTasks().stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Intake intake() {
        return new Intake(
                procedure,
                "case-1",
                "standard",
                SmallProvince.DESK,
                SmallProvince.DIVISION,
                Channel.COUNTER,
                Parties.of(Party.citizen("Nguyễn Thị Hoa", "051190001234")),
                List.of(Component.onPaper("c1", "Tờ khai", 1, 0, 0)),
                1,
                "",
                UUID.randomUUID());
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(java.util.Collections.nCopies(times, work))) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static Actor.Staff staff(Role role, UnitCode unit) {
        return new Actor.Staff(AccountId.next(), PostId.next(), unit, role, "Nguyễn Văn An", null);
    }
}

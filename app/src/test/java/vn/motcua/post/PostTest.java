package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class PostTest {

    @Autowired
    NewConsignments made;

    @Autowired
    Consignments consignments;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Cash cash;

    @Autowired
    ConsignmentLists lists;

    @Autowired
    ResultsByPost byPost;

    @Autowired
    Intakes intakes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Commune commune;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final Actor.Staff agent = PostWindow.agent();

    @BeforeEach
    void onMonday() {
        clock.moveTo("2026-01-05T09:00");
    }

    @Test
    void aDossierIsFiledAtTheMomentOfTheSecondSignature() {
        var sent = accepted();
        clock.moveTo("2026-01-06T10:00");
        var minutes = handOvers.give(sent.id(), agent).orThrow();
        assertThat(consignments.findFor(commune.desk, sent.id()).orElseThrow().state())
                .isEqualTo(ConsignmentState.ACCEPTED_AT_POST);
        handOvers.count(minutes.id(), counted(1), "Thiếu một bản", commune.desk).orThrow();

        clock.moveTo("2026-01-06T10:20");
        var dossier = sign(minutes, sent).orThrow();

        assertThat(dossier.filing().filedAt()).isEqualTo(MovableClock.instant("2026-01-06T10:20"));
        assertThat(dossier.filing().channel()).isEqualTo(Channel.POSTAL);
        var after = consignments.findFor(agent, sent.id()).orElseThrow();
        assertThat(after.state()).isEqualTo(ConsignmentState.HANDED_OVER);
        assertThat(after.matter().dossierCode()).isEqualTo(dossier.code());
        var signed = handOvers.findFor(agent, minutes.id()).orElseThrow();
        assertThat(signed.state()).isEqualTo(HandOver.State.SIGNED);
        assertThat(signed.giver().account()).isEqualTo(agent.account());
        assertThat(signed.receiver().account()).isEqualTo(commune.desk.account());
        assertThat(signed.items().getFirst().differences())
                .containsExactly(new HandOver.Difference("Tờ khai theo mẫu", 2, 1));
    }

    @Test
    void aSecondHandOverOfTheSameEnvelopeIsRefusedAndASecondSignatureFilesNothing() {
        var sent = accepted();
        var minutes = handOvers.give(sent.id(), agent).orThrow();
        assertThat(refusal(handOvers.give(sent.id(), PostWindow.agent())))
                .isEqualTo(new PostRefusal.HandOverOpen(sent.code().value()));

        handOvers.count(minutes.id(), counted(2), "", commune.desk).orThrow();
        var first = sign(minutes, sent).orThrow();
        var second = handOvers.sign(minutes.id(), commune.desk, () -> {
            throw new AssertionError("nothing is filed twice");
        });

        assertThat(second.orThrow().code()).isEqualTo(first.code());
        assertThat(refusal(handOvers.give(sent.id(), agent))).isInstanceOf(PostRefusal.NotPossible.class);
    }

    @Test
    void whatTheDossierRefusesLeavesTheEnvelopeWithThePost() {
        var sent = accepted();
        var minutes = handOvers.give(sent.id(), agent).orThrow();
        handOvers.count(minutes.id(), counted(2), "", commune.desk).orThrow();

        var outcome = handOvers.sign(
                minutes.id(),
                commune.desk,
                () -> intakes.receive(
                        Commune.intake(new ProcedureCode("9.999999"), Channel.POSTAL, Commune.owner()), commune.desk));

        assertThat(outcome.isDone()).isFalse();
        assertThat(handOvers.findFor(commune.desk, minutes.id()).orElseThrow().state())
                .isEqualTo(HandOver.State.OPEN);
        assertThat(consignments.findFor(agent, sent.id()).orElseThrow().state())
                .isEqualTo(ConsignmentState.ACCEPTED_AT_POST);
    }

    @Test
    void nobodySignsWithoutCountingNorAfterTheAgentTookItBack() {
        var sent = accepted();
        var minutes = handOvers.give(sent.id(), agent).orThrow();
        assertThat(((Outcome.Refused<?, ?>) sign(minutes, sent)).refusal()).isEqualTo(new PostRefusal.NotCounted());

        handOvers.count(minutes.id(), counted(2), "", commune.desk).orThrow();
        handOvers.withdraw(minutes.id(), "Nhầm Một cửa", agent).orThrow();

        assertThat(((Outcome.Refused<?, ?>) sign(minutes, sent)).refusal()).isEqualTo(new PostRefusal.HandOverClosed());
        assertThat(handOvers.give(sent.id(), agent).isDone()).isTrue();
    }

    @Test
    void aResultIsReturnedWhenThePostmanSaysWhoTookIt() {
        var dossier = commune.finished();
        var envelope = fetched(dossier, new Charges(new Money(20_000), new Money(30_000)));
        assertThat(dossiers.find(dossier.id()).orElseThrow().status()).isEqualTo(DossierStatus.PROCESSED);

        assertThat(refusal(move(envelope, new Step.Deliver("Trần Văn Bình", "chồng", new Money(49_999)), agent)))
                .isEqualTo(new PostRefusal.WrongAmount(new Money(50_000), new Money(49_999)));
        clock.moveTo("2026-01-07T15:30");
        move(envelope, new Step.Deliver("Trần Văn Bình", "chồng", new Money(50_000)), agent)
                .orThrow();

        var after = dossiers.find(dossier.id()).orElseThrow();
        assertThat(after.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(after.delivery())
                .isEqualTo(new Dossier.Delivery(
                        DeliveryMethod.POSTAL, "Trần Văn Bình (chồng)", MovableClock.instant("2026-01-07T15:30")));
    }

    @Test
    void aResultCalledBackWhileThePostHadItIsStillDelivered() {
        var dossier = commune.finished();
        var envelope = fetched(dossier, Charges.NONE);
        commune.act(dossiers.find(dossier.id()).orElseThrow(), new Act.RecallResult("Sai số"), commune.chairman);

        var after = move(envelope, new Step.Deliver("Hoa", "chính chủ", Money.ZERO), agent)
                .orThrow();

        assertThat(after.state()).isEqualTo(ConsignmentState.DELIVERED);
        assertThat(dossiers.find(dossier.id()).orElseThrow().status()).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void aResultLiesInOneEnvelopeAtATime() {
        var dossier = commune.finished();
        assertThat(byPost.envelopeOf(dossier.id())).isEmpty();
        var envelope = sent(dossier, Charges.NONE).orThrow();
        assertThat(byPost.envelopeOf(dossier.id())).map(Consignment::id).contains(envelope.id());
        assertThat(refusal(sent(dossier, Charges.NONE)))
                .isEqualTo(new PostRefusal.ResultNotReady(dossier.code().value()));

        move(envelope, new Step.Return("Sai địa chỉ"), commune.desk).orThrow();

        assertThat(byPost.envelopeOf(dossier.id())).isEmpty();

        assertThat(sent(dossier, Charges.NONE).isDone()).isTrue();
    }

    @Test
    void aLostResultIsSentAnewAndWhatIsFoundThenStaysOut() {
        var dossier = commune.finished();
        var lost = move(fetched(dossier, Charges.NONE), new Step.Lose("Không thấy khi kiểm kho"), agent)
                .orThrow();
        assertThat(late(LocalDate.of(2026, 1, 5))).contains(lost.id());

        var again = sent(dossier, Charges.NONE).orThrow();

        assertThat(byPost.envelopeOf(dossier.id())).map(Consignment::id).contains(again.id());
        assertThat(refusal(move(lost, new Step.Find(), agent)))
                .isEqualTo(new PostRefusal.ResultNotReady(dossier.code().value()));
        move(again, new Step.Return("Tìm thấy thư đầu"), commune.desk).orThrow();
        assertThat(move(lost, new Step.Find(), agent).orThrow().state()).isEqualTo(ConsignmentState.ARRIVED);
    }

    @Test
    void whatCannotBeDeliveredGoesBackAndCanBeSentAgain() {
        var dossier = commune.finished();
        var missed = move(fetched(dossier, Charges.NONE), new Step.Miss("Không có người nhận"), agent)
                .orThrow();
        assertThat(missed.contents().misses()).isEqualTo(1);

        var back =
                move(missed, new Step.Return("Ba lần không phát được"), agent).orThrow();

        assertThat(refusal(move(back, new Step.Deliver("Hoa", "chính chủ", Money.ZERO), agent)))
                .isInstanceOf(PostRefusal.NotPossible.class);
        assertThat(dossiers.find(dossier.id()).orElseThrow().status()).isEqualTo(DossierStatus.PROCESSED);
        assertThat(sent(dossier, Charges.NONE).isDone()).isTrue();
    }

    @Test
    void aMissingEnvelopeStaysWithTheDesk() {
        var there = sent(commune.finished(), Charges.NONE).orThrow();
        var missing = sent(commune.finished(), Charges.NONE).orThrow();
        var minutes = handOvers
                .giveResults(List.of(there.id(), missing.id()), SmallProvince.POST_OFFICE, commune.desk)
                .orThrow();

        handOvers.take(minutes.id(), Set.of(there.id()), agent).orThrow();

        assertThat(state(there)).isEqualTo(ConsignmentState.ACCEPTED_AT_POST);
        assertThat(state(missing)).isEqualTo(ConsignmentState.CREATED);
        assertThat(handOvers
                        .giveResults(List.of(missing.id()), SmallProvince.POST_OFFICE, commune.desk)
                        .isDone())
                .isTrue();
    }

    @Test
    void ofTwoAgentsAtOnceOneIsToldWhatTheOtherDid() throws Exception {
        var sent = accepted();
        var colleague = PostWindow.agent();
        Callable<Outcome<Consignment, PostRefusal>> one = () -> move(sent, new Step.Arrive(), agent);
        Callable<Outcome<Consignment, PostRefusal>> other = () -> move(sent, new Step.Lose("Không thấy"), colleague);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(one, other)).stream()
                    .map(each -> each.resultNow())
                    .toList();

            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
            assertThat(outcomes.stream().filter(each -> !each.isDone()).map(PostTest::refusal))
                    .singleElement()
                    .isInstanceOf(PostRefusal.ChangedMeanwhile.class);
        }
        assertThat(consignments.history(sent.id())).hasSize(3);
    }

    @Test
    void ofTwoAgentsWithTheSameLabelOneIsToldThatItIsTaken() throws Exception {
        var procedure = commune.procedure();
        Callable<Outcome<Consignment, PostRefusal>> accepting =
                () -> made.accept(PostWindow.dossier(procedure, "RA473124829VN", Charges.NONE), PostWindow.agent());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(accepting, accepting)).stream()
                    .map(each -> each.resultNow())
                    .toList();

            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
            assertThat(outcomes.stream().filter(each -> !each.isDone()).map(PostTest::refusal))
                    .containsExactly(new PostRefusal.CodeTaken("RA473124829VN"));
        }
    }

    @Test
    void theSameFormPostedTwiceMakesOneConsignmentAndTakesCashOnce() {
        var command = PostWindow.dossier(commune.procedure());

        var first = made.accept(command, agent).orThrow();
        var second = made.accept(command, agent).orThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(cash.bring(SmallProvince.DESK, agent).orThrow().declared()).isEqualTo(new Money(50_000));
    }

    @Test
    void aLabelIsUsedOnceAndASlipOfThePenIsFound() {
        var procedure = commune.procedure();
        assertThat(refusal(made.accept(PostWindow.dossier(procedure, "RB123456786VN", Charges.NONE), agent)))
                .isEqualTo(new PostRefusal.WrongCheckDigit("RB123456786VN"));
        assertThat(refusal(made.accept(PostWindow.dossier(procedure, "lá thư", Charges.NONE), agent)))
                .isEqualTo(new PostRefusal.NotATrackingCode());

        var accepted = made.accept(PostWindow.dossier(procedure, "rr 473124829 vn", Charges.NONE), agent);
        assertThat(accepted.orThrow().code().value()).isEqualTo("RR473124829VN");
        assertThat(refusal(made.accept(PostWindow.dossier(procedure, "RR473124829VN", Charges.NONE), agent)))
                .isEqualTo(new PostRefusal.CodeTaken("RR473124829VN"));
    }

    @Test
    void anotherOfficeSeesNothingUntilItIsSentThere() {
        var sent = accepted();
        var other = SignedIn.staff(Role.POSTAL_AGENT, SmallProvince.OTHER_POST_OFFICE.value());
        assertThat(consignments.findFor(other, sent.code())).isEmpty();
        assertThat(refusal(move(sent, new Step.Arrive(), other))).isEqualTo(new PostRefusal.NotFound());

        var onTheWay = move(sent, new Step.Dispatch(SmallProvince.OTHER_POST_OFFICE), agent)
                .orThrow();

        assertThat(refusal(move(onTheWay, new Step.Arrive(), agent))).isEqualTo(new PostRefusal.NotYours());
        assertThat(move(onTheWay, new Step.Arrive(), other).orThrow().state()).isEqualTo(ConsignmentState.ARRIVED);
        assertThat(lists.of(ConsignmentView.ELSEWHERE, agent.unit(), LocalDate.of(2026, 1, 5), 0, 100))
                .extracting(Consignment::id)
                .contains(sent.id());
    }

    @Test
    void whatIsNotThereOnThePromisedDayIsLate() {
        var sent = accepted();

        assertThat(sent.times().promisedBy()).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(late(LocalDate.of(2026, 1, 7))).doesNotContain(sent.id());
        assertThat(late(LocalDate.of(2026, 1, 8))).contains(sent.id());
        assertThat(sent.isLate(LocalDate.of(2026, 1, 8))).isTrue();
    }

    @Test
    void feesAddUpAndADifferenceIsShown() {
        clock.moveTo("2026-02-02T09:00");
        accepted();
        accepted();
        clock.moveTo("2026-02-03T09:00");
        accepted();
        var brought = cash.bring(SmallProvince.DESK, agent).orThrow();
        assertThat(refusal(cash.bring(SmallProvince.DESK, agent))).isEqualTo(new PostRefusal.NoCash());
        accepted();

        assertThat(refusal(cash.count(brought.id(), new Money(149_000), " ", commune.desk)))
                .isEqualTo(new PostRefusal.TextNeeded("difference", 2000));
        cash.count(brought.id(), new Money(149_000), "Thiếu 1.000 đồng", commune.desk)
                .orThrow();

        var day = day(LocalDate.of(2026, 2, 3));
        assertThat(day.fees())
                .isEqualTo(new CashDay.Sums(
                        new Money(100_000), new Money(100_000), new Money(150_000), new Money(50_000)));
        assertThat(day.fees().addUp()).isTrue();
        assertThat(day.difference()).isEqualTo(-1_000);
        assertThat(day(LocalDate.of(2026, 2, 2)).fees())
                .isEqualTo(new CashDay.Sums(Money.ZERO, new Money(100_000), Money.ZERO, new Money(100_000)));
    }

    @Test
    void whatHappenedIsNeverChanged() {
        var sent = accepted();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.sql("update post.consignment_event set note = 'x' where consignment = :id")
                                .param("id", sent.id().value())
                                .update())
                .hasMessageContaining("never changed");
    }

    private CashDay day(LocalDate day) {
        return cash.dayOfOffice(SmallProvince.POST_OFFICE, day).stream()
                .filter(each -> each.agent().equals(agent.account()))
                .findFirst()
                .orElseThrow();
    }

    private List<ConsignmentId> late(LocalDate today) {
        return lists.of(ConsignmentView.LATE, SmallProvince.POST_OFFICE, today, 0, 100).stream()
                .map(Consignment::id)
                .toList();
    }

    private ConsignmentState state(Consignment consignment) {
        return consignments
                .findFor(commune.desk, consignment.id())
                .orElseThrow()
                .state();
    }

    private Consignment accepted() {
        return made.accept(PostWindow.dossier(commune.procedure()), agent).orThrow();
    }

    private Outcome<Consignment, PostRefusal> sent(Dossier dossier, Charges charges) {
        return made.planResult(
                new SendResult(
                        dossier.code(),
                        "",
                        PostWindow.citizen(),
                        SmallProvince.POST_OFFICE,
                        50,
                        charges,
                        UUID.randomUUID()),
                commune.desk);
    }

    private Consignment fetched(Dossier dossier, Charges charges) {
        var envelope = sent(dossier, charges).orThrow();
        var minutes = handOvers
                .giveResults(List.of(envelope.id()), SmallProvince.POST_OFFICE, commune.desk)
                .orThrow();
        handOvers.take(minutes.id(), Set.of(envelope.id()), agent).orThrow();
        return consignments.findFor(agent, envelope.id()).orElseThrow();
    }

    private Outcome<Consignment, PostRefusal> move(Consignment consignment, Step step, Actor.Staff by) {
        return consignments.move(consignment.id(), consignment.version(), step, by);
    }

    private Outcome<Dossier, vn.motcua.shared.Refusal> sign(HandOver minutes, Consignment sent) {
        return handOvers.sign(minutes.id(), commune.desk, () -> filed(sent));
    }

    private Outcome<Dossier, DossierRefusal> filed(Consignment sent) {
        var procedure = new ProcedureCode(sent.matter().procedure());
        return intakes.receive(Commune.intake(procedure, Channel.POSTAL, Commune.owner()), commune.desk);
    }

    private static List<Enclosed> counted(int sheets) {
        return List.of(new Enclosed("c1", "Tờ khai theo mẫu", sheets));
    }

    private static PostRefusal refusal(Outcome<?, PostRefusal> outcome) {
        return ((Outcome.Refused<?, PostRefusal>) outcome).refusal();
    }
}

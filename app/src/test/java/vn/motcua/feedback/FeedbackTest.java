package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.feedback.FeedbackAct.Answer;
import vn.motcua.feedback.FeedbackAct.Assign;
import vn.motcua.feedback.FeedbackAct.Publish;
import vn.motcua.feedback.FeedbackAct.Redirect;
import vn.motcua.feedback.FeedbackAct.SendBack;
import vn.motcua.feedback.FeedbackAct.TellProgress;
import vn.motcua.feedback.FeedbackLists.Wanted;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class FeedbackTest {

    private static final UnitCode UNIT = new UnitCode("V1.10");

    private final Actor.Staff control = SignedIn.staff(Role.CONTROL_OFFICER, "V1.01");
    private final Actor.Staff head = SignedIn.staff(Role.AGENCY_HEAD, "V1.10");
    private final Actor.Staff officer = SignedIn.staff(Role.CASE_OFFICER, "V1.10.KT");
    private final Actor.Staff stranger = SignedIn.staff(Role.AGENCY_HEAD, "V1.11");

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Following following;

    @Autowired
    FeedbackLists lists;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void theLimitsAreThoseOfTheDecisions() {
        var feedback = received();

        // Monday 5/1 + 5 working days = Saturday 10/1, worked for 2/1; + 20 days = Sunday 25/1, which moves on to
        // Monday; + 7 days = Monday 12/1
        assertThat(feedback.times().classifyBy()).isEqualTo(MovableClock.instant("2026-01-10T17:00"));
        assertThat(feedback.times().answerBy()).isEqualTo(MovableClock.instant("2026-01-26T17:00"));
        assertThat(feedback.times().tellBy()).isEqualTo(MovableClock.instant("2026-01-12T17:00"));
        assertThat(feedbacks.deadlines(feedback)).hasSize(3).allSatisfy(each -> {
            assertThat(each.deadline().lines()).isNotEmpty();
            assertThat(each.term().basis()).isNotBlank();
            assertThat(each.term().verified()).isFalse();
        });
    }

    @Test
    void fromReceiptToThePublishedAnswer() {
        var feedback = received();
        feedback = act(feedback, new Assign(FeedbackClass.RULES, UNIT, "Trả lời giúp"), control);
        assertThat(feedback.state()).isEqualTo(FeedbackState.FORWARDED);
        feedback = act(feedback, new TellProgress("Đang kiểm tra hồ sơ"), officer);
        feedback = act(feedback, new Answer("Từ nay không cần bản sao. Gọi 0905111222 nếu cần."), head);
        assertThat(feedback.times().answeredAt()).isNotNull();

        var proposal = feedbacks.proposal(feedback);
        assertThat(proposal.content()).doesNotContain("Bưởi", "0905111222").contains("[…]");
        assertThat(refusal(feedback, new Publish("Bản sao", "Lê Thị Bưởi hỏi", "Không cần", true), control))
                .isEqualTo(new FeedbackRefusal.StillRecognisable("content"));
        assertThat(refusal(feedback, proposal, control)).isEqualTo(new FeedbackRefusal.NotReadThrough());
        feedback = act(feedback, new Publish(proposal.subject(), proposal.content(), proposal.answer(), true), control);

        assertThat(following.published(feedback.code())).isPresent();
        assertThat(feedbacks.history(feedback).stream().map(FeedbackEvent::kind))
                .containsExactly(
                        FeedbackEvent.Kind.RECEIVED,
                        FeedbackEvent.Kind.CLASSIFIED,
                        FeedbackEvent.Kind.FORWARDED,
                        FeedbackEvent.Kind.PROGRESS_TOLD,
                        FeedbackEvent.Kind.ANSWERED,
                        FeedbackEvent.Kind.PUBLISHED);
        assertThat(feedbacks.history(feedback).get(3).by()).isEqualTo(officer);

        feedback = act(feedback, new FeedbackAct.Withdraw("Người gửi yêu cầu"), control);
        assertThat(following.published(feedback.code())).isEmpty();
    }

    @Test
    void nobodyLearnsWhoComplainedOfThem() {
        var feedback = act(received(), new Assign(FeedbackClass.CONDUCT, UNIT, ""), control);

        assertThat(feedbacks.findFor(officer, feedback.code())).isEmpty();
        assertThat(feedbacks.findFor(stranger, feedback.code())).isEmpty();
        assertThat(feedbacks.findFor(head, feedback.code())).isPresent();
        assertThat(codes(officer, Wanted.OPEN)).doesNotContain(feedback.code());
        assertThat(codes(stranger, Wanted.OPEN)).doesNotContain(feedback.code());
        assertThat(codes(head, Wanted.OPEN)).contains(feedback.code());
        assertThat(refusal(feedback, new Answer("x"), officer)).isEqualTo(new FeedbackRefusal.NotFound());
    }

    @Test
    void aUnitMaySendItBackAndNotClassifyIt() {
        var feedback = act(received(), new Assign(FeedbackClass.RULES, UNIT, ""), control);

        assertThat(refusal(feedback, new Assign(FeedbackClass.CONDUCT, null, ""), head))
                .isEqualTo(new FeedbackRefusal.NotYours());
        feedback = act(feedback, new SendBack("Việc của Sở Xây dựng"), head);
        assertThat(feedback.state()).isEqualTo(FeedbackState.CLASSIFIED);
        assertThat(feedbacks.findFor(head, feedback.code())).isEmpty();
        assertThat(codes(head, Wanted.ALL)).doesNotContain(feedback.code());
    }

    @Test
    void aComplaintIsToldWhereToGoAndNeverPublished() {
        var feedback = act(received(), new Redirect("Mời bà đến nơi tiếp công dân"), control);

        assertThat(feedback.state()).isEqualTo(FeedbackState.REDIRECTED);
        assertThat(feedback.kind()).isEqualTo(FeedbackClass.NOT_FEEDBACK);
        assertThat(refusal(feedback, new Publish("a", "b", "c", true), control))
                .isEqualTo(new FeedbackRefusal.NotPossible());
    }

    @Test
    void whatIsSettledOnTheSpotIsLoggedInOneAct() {
        var typed = typed(Way.HOTLINE);
        var receipt = feedbacks
                .settleOnTheSpot(typed, FeedbackClass.CONDUCT, "Đã gọi bộ phận một cửa trả kết quả ngay", control)
                .orThrow();
        var feedback = feedbacks.findFor(control, receipt.code()).orElseThrow();

        assertThat(feedback.state()).isEqualTo(FeedbackState.ANSWERED);
        assertThat(feedback.onTheSpot()).isTrue();
        assertThat(feedbacks.history(feedback))
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.by()).isEqualTo(control));
        assertThat(feedbacks
                        .settleOnTheSpot(typed, FeedbackClass.CONDUCT, "Nữa", control)
                        .orThrow()
                        .code())
                .isEqualTo(receipt.code());
    }

    @Test
    void whatIsLateIsInTheListOfWhatIsLate() {
        var feedback = received();
        assertThat(codes(control, Wanted.OVERDUE)).doesNotContain(feedback.code());

        clock.moveTo("2026-01-12T17:01");
        assertThat(codes(control, Wanted.OVERDUE)).contains(feedback.code());
        assertThat(codes(control, Wanted.TO_TELL)).contains(feedback.code());

        act(feedback, new Assign(FeedbackClass.RULES, null, ""), control);
        assertThat(codes(control, Wanted.OVERDUE)).doesNotContain(feedback.code());
        clock.moveTo("2026-01-26T17:01");
        assertThat(codes(control, Wanted.OVERDUE)).contains(feedback.code());
    }

    @Test
    void aListOfOneWayIsCountedByThatWay() {
        var other = Arrays.stream(Way.values())
                .filter(way -> way != Way.PAPER)
                .mapToInt(way -> lists.counts(control, way).getOrDefault(Wanted.OPEN, 0))
                .sum();
        int before = lists.counts(control, Way.PAPER).getOrDefault(Wanted.OPEN, 0);

        received();

        assertThat(lists.counts(control, Way.PAPER)).containsEntry(Wanted.OPEN, before + 1);
        assertThat(lists.counts(control, null)).containsEntry(Wanted.OPEN, other + before + 1);
    }

    @Test
    void ofTwoPeopleWhoActAtOnceTheSecondIsTold() throws Exception {
        var feedback = received();
        Callable<Outcome<Feedback, FeedbackRefusal>> once =
                () -> feedbacks.act(feedback.code(), 1, new Assign(FeedbackClass.RULES, UNIT, ""), control);
        List<Outcome<Feedback, FeedbackRefusal>> outcomes;
        try (var both = Executors.newFixedThreadPool(2)) {
            outcomes = both.invokeAll(List.of(once, once)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception problem) {
                            throw new AssertionError(problem);
                        }
                    })
                    .toList();
        }
        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(new FeedbackRefusal.ChangedMeanwhile()));
    }

    @Test
    void theSameFormAtOnceIsOneFeedback() throws Exception {
        var typed = typed(Way.COUNTER);
        Callable<FeedbackCode> once =
                () -> feedbacks.receive(typed, control).orThrow().code();
        try (var both = Executors.newFixedThreadPool(4)) {
            var codes = both.invokeAll(List.of(once, once, once, once)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception problem) {
                            throw new AssertionError(problem);
                        }
                    })
                    .distinct();
            assertThat(codes).hasSize(1);
        }
    }

    private List<FeedbackCode> codes(Actor.Staff person, Wanted wanted) {
        return lists.list(person, wanted, Way.PAPER, 0).stream()
                .map(Feedback::code)
                .toList();
    }

    private Feedback received() {
        var receipt = feedbacks.receive(typed(Way.PAPER), control).orThrow();
        return feedbacks.findFor(control, receipt.code()).orElseThrow();
    }

    private static NewFeedback typed(Way way) {
        return new NewFeedback(
                way,
                new Matter("Đòi bản sao", "Tôi là Lê Thị Bưởi, cán bộ đòi bản sao. Gọi 0905 111 222.", null, ""),
                new Sender("Lê Thị Bưởi", "0905 111 222", "", ""),
                UUID.randomUUID());
    }

    private Feedback act(Feedback feedback, FeedbackAct act, Actor.Staff by) {
        return feedbacks.act(feedback.code(), feedback.version(), act, by).orThrow();
    }

    private FeedbackRefusal refusal(Feedback feedback, FeedbackAct act, Actor.Staff by) {
        return feedbacks.act(feedback.code(), feedback.version(), act, by)
                        instanceof Outcome.Refused<Feedback, FeedbackRefusal>(var refusal)
                ? refusal
                : org.assertj.core.api.Assertions.fail("was done");
    }
}

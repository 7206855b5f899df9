package vn.motcua.demo.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.demo.province.Province;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.NewFeedback;
import vn.motcua.feedback.Receipt;
import vn.motcua.feedback.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What citizens report and propose in the course of a story, and what the offices make of it, a step an evening. */
final class Voices {

    private final PublicDoors.Voice doors;
    private final Roster roster;
    private final Story story;
    private final List<Under> underWay = new ArrayList<>();
    private final Evening evening = new Evening();
    private int evenings;

    Voices(Story story, PublicDoors.Voice doors, Roster roster) {
        this.story = story;
        this.doors = doors;
        this.roster = roster;
    }

    /** One that came in, and how it stands. */
    private static final class Under {

        private final SaidOnce said;
        private final Receipt receipt;
        private Feedback now;
        private int step;

        Under(SaidOnce said, Receipt receipt, Feedback now) {
            this.said = said;
            this.receipt = receipt;
            this.now = now;
        }
    }

    /** Once a day. */
    void pass(Instant now) {
        if (evening.begins(now).isPresent()) {
            evenings++;
            underWay.stream().filter(each -> each.step < each.said.steps()).forEach(this::goOn);
            SaidOnce.ALL.stream().filter(each -> each.evening() == evenings).forEach(this::comesIn);
        }
    }

    private void comesIn(SaidOnce said) {
        var matter = new Matter(said.subject(), said.content(), said.about(), "");
        var key = new UUID(story.seed(), said.evening() * 100L + said.subject().length());
        if (said.isSettledOnTheSpot()) {
            doors.feedbacks()
                    .settleOnTheSpot(
                            new NewFeedback(said.way(), matter, said.sender(), key),
                            said.kind(),
                            said.answer(),
                            control())
                    .orThrow();
            return;
        }
        var receipt = said.way() == Way.WEB
                ? doors.following().send(matter, said.sender(), key, "10.0.0." + said.evening())
                : doors.feedbacks().receive(new NewFeedback(said.way(), matter, said.sender(), key), control());
        var made = receipt.orThrow();
        underWay.add(new Under(
                said, made, doors.feedbacks().findFor(control(), made.code()).orElseThrow()));
    }

    private void goOn(Under under) {
        var said = under.said;
        switch (under.step) {
            case 0 -> act(under, first(said), control());
            case 1 -> act(under, new FeedbackAct.Answer(said.answer()), answering(said));
            case 2 -> rate(under);
            default -> {
                var shown = doors.feedbacks().proposal(under.now);
                act(under, new FeedbackAct.Publish(shown.subject(), shown.content(), shown.answer(), true), control());
            }
        }
        under.step++;
    }

    private static FeedbackAct first(SaidOnce said) {
        return said.kind() == FeedbackClass.NOT_FEEDBACK
                ? new FeedbackAct.Redirect(said.answer())
                : new FeedbackAct.Assign(said.kind(), said.about(), "Đề nghị xem xét, trả lời đúng hạn");
    }

    private void act(Under under, FeedbackAct act, Actor.Staff by) {
        under.now = doors.feedbacks()
                .act(under.receipt.code(), under.now.version(), act, by)
                .orThrow();
    }

    private void rate(Under under) {
        under.now = doors.following()
                .rate(under.receipt.token().value(), under.said.degree(), "")
                .orThrow();
    }

    private Actor.Staff answering(SaidOnce said) {
        var unit = said.about();
        return unit == null ? control() : roster.somebody(unit, Role.AGENCY_HEAD, 0);
    }

    private Actor.Staff control() {
        return roster.somebody(Province.CONTROL, Role.CONTROL_OFFICER, 0);
    }
}

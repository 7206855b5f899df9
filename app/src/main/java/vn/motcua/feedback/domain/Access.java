package vn.motcua.feedback.domain;

import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.FeedbackState;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Who may read a feedback, and who may do what to it. */
public final class Access {

    private Access() {}

    /**
     * The control office and those who check read everything; the unit that has to answer reads what it was given. What
     * is said of people's conduct goes to heads only: nobody learns who complained of them.
     */
    public static boolean mayRead(Feedback feedback, Actor.Staff staff) {
        return staff.role() == Role.CONTROL_OFFICER || staff.role() == Role.AUDITOR || mustAnswer(feedback, staff);
    }

    /** Whether the person's post may do an act of that kind, whatever the feedback's state. */
    public static boolean permits(Feedback feedback, FeedbackAct act, Actor.Staff staff) {
        boolean isControl = staff.role() == Role.CONTROL_OFFICER;
        return switch (act) {
            case FeedbackAct.Assign _, FeedbackAct.Redirect _, FeedbackAct.Publish _, FeedbackAct.Withdraw _ ->
                isControl;
            case FeedbackAct.SendBack _ -> mustAnswer(feedback, staff);
            case FeedbackAct.TellProgress _, FeedbackAct.Answer _, FeedbackAct.Offer _ ->
                isControl || mustAnswer(feedback, staff);
        };
    }

    private static boolean mustAnswer(Feedback feedback, Actor.Staff staff) {
        var unit = feedback.responsible();
        if (unit == null || feedback.state() == FeedbackState.CLASSIFIED) {
            return false;
        }
        var suits = switch (staff.role()) {
            case DIVISION_HEAD, AGENCY_HEAD -> true;
            case CASE_OFFICER -> feedback.kind() != FeedbackClass.CONDUCT;
            default -> false;
        };
        return suits && (unit.isWithin(staff.unit()) || staff.unit().isWithin(unit));
    }
}

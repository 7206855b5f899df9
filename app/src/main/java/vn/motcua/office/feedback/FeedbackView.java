package vn.motcua.office.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.PersonalDataView;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackDeadline;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;

/**
 * A feedback as its page shows it.
 *
 * @param forms those that the person may send now
 * @param open the one that is open; null when there is none
 * @param sender whether the sender's data are shown
 * @param looks who saw them
 */
public record FeedbackView(
        Feedback feedback,
        Instant now,
        List<FeedbackEvent> history,
        List<FeedbackDeadline> deadlines,
        Map<UnitCode, String> units,
        List<FeedbackForms> forms,
        @Nullable FeedbackForms open,
        List<Choice> agencies,
        boolean sender,
        List<PersonalDataView> looks) {

    public String address() {
        return "/office/feedback/" + feedback.code();
    }

    /** What the unit is called; empty for none. */
    public String unit(@Nullable UnitCode code) {
        return code == null ? "" : units.getOrDefault(code, code.value());
    }
}

package vn.motcua.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.Procedures;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.FeedbackMoved;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.shared.ProcedureCode;

/**
 * An answer to a citizen that is worth reading for others becomes a draft, already without what gives the citizen away,
 * in the transaction in which it was offered. Nobody writes it a second time.
 */
@Component
class OfferedQuestions {

    private final QuestionDesk desk;
    private final Feedbacks feedbacks;
    private final Procedures procedures;
    private final Clock clock;

    OfferedQuestions(QuestionDesk desk, Feedbacks feedbacks, Procedures procedures, Clock clock) {
        this.desk = desk;
        this.feedbacks = feedbacks;
        this.procedures = procedures;
        this.clock = clock;
    }

    @EventListener
    void offered(FeedbackMoved moved) {
        var by = moved.event().by();
        if (moved.event().kind() != FeedbackEvent.Kind.OFFERED || by == null) {
            return;
        }
        var feedback = moved.after();
        var masked = feedbacks.proposal(feedback);
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var text = new QuestionText(masked.subject(), shortened(masked.content()), masked.answer());
        var responsible = feedback.responsible();
        var ties = new Ties(
                inForce(feedback.matter().procedure(), today),
                List.of(),
                responsible == null ? List.of() : List.of(responsible),
                Set.of());
        var content = new QuestionContent(text, null, ties, List.of());
        desk.begin(new Written(content, desk.usualCheckDay()), feedback.id().value(), feedback.code(), by);
    }

    private List<ProcedureCode> inForce(@Nullable ProcedureCode code, LocalDate day) {
        return code == null || procedures.inForce(code, day).isEmpty() ? List.of() : List.of(code);
    }

    /** A citizen may tell more than an answer needs; the editor sees the whole in the feedback. */
    private static String shortened(String content) {
        return content.length() <= QuestionText.LONGEST_DETAILS
                ? content
                : content.substring(0, QuestionText.LONGEST_DETAILS);
    }
}

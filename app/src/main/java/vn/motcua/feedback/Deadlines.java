package vn.motcua.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CountingRule;
import vn.motcua.calendar.CountingTerms;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.feedback.store.FeedbackStore;

/** When what is due to a feedback, by the limits of the day on which time began to run. */
@Component
class Deadlines {

    private final FeedbackStore store;
    private final WorkingCalendars calendars;

    Deadlines(FeedbackStore store, WorkingCalendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    Instant due(FeedbackTerm.Kind kind, Instant from) {
        return calendars.ofTheProvince().dueAt(from, terms(term(kind, from)));
    }

    /** When the answer is due, which is sooner where somebody only wants to know something. */
    Instant answerBy(@Nullable FeedbackClass kind, Instant from) {
        return due(answerTerm(kind), from);
    }

    private static FeedbackTerm.Kind answerTerm(@Nullable FeedbackClass kind) {
        return kind == FeedbackClass.QUESTION ? FeedbackTerm.Kind.ANSWER_QUESTION : FeedbackTerm.Kind.ANSWER;
    }

    /** All of them, each with how it was counted. */
    List<FeedbackDeadline> explained(Feedback feedback) {
        var from = feedback.times().receivedAt();
        return Stream.of(FeedbackTerm.Kind.CLASSIFY, FeedbackTerm.Kind.TELL, answerTerm(feedback.kind()))
                .map(kind -> term(kind, from))
                .map(term ->
                        new FeedbackDeadline(term, calendars.ofTheProvince().deadline(from, terms(term))))
                .toList();
    }

    private FeedbackTerm term(FeedbackTerm.Kind kind, Instant from) {
        return store.term(kind, LocalDate.ofInstant(from, WorkingCalendar.ZONE));
    }

    /** Counted from the following day, as a limit in days is (Civil Code 2015 Art. 147). */
    private static CountingTerms terms(FeedbackTerm term) {
        return new CountingTerms(term.limit(), CountingRule.NEXT_DAY, null);
    }
}

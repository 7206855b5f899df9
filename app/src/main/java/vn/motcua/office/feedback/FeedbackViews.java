package vn.motcua.office.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Gathers what the page of a feedback shows. */
@Component
class FeedbackViews {

    static final String SUBJECT = "FEEDBACK";

    private final Feedbacks feedbacks;
    private final Units units;
    private final UnitNames names;
    private final PersonalDataViews looks;
    private final Clock clock;

    FeedbackViews(Feedbacks feedbacks, Units units, UnitNames names, PersonalDataViews looks, Clock clock) {
        this.feedbacks = feedbacks;
        this.units = units;
        this.names = names;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * @param wanted the form to open; the first where it is none that the person may send
     * @param sender whether the sender's data are shown
     */
    FeedbackView of(Feedback feedback, Actor.Staff person, @Nullable FeedbackForms wanted, boolean sender, Page page) {
        var history = feedbacks.history(feedback);
        var forms = Arrays.stream(FeedbackForms.values())
                .filter(form -> feedbacks.isOpen(feedback, form.example(), person))
                .toList();
        var open = wanted != null && forms.contains(wanted) ? wanted : forms.isEmpty() ? null : forms.getFirst();
        return new FeedbackView(
                feedback,
                clock.instant(),
                history,
                feedbacks.deadlines(feedback),
                names(feedback, history, page),
                forms,
                open,
                open == FeedbackForms.ASSIGNMENTS ? agencies(page) : List.of(),
                sender,
                looks.of(SUBJECT, feedback.id().value()));
    }

    private Map<UnitCode, String> names(Feedback feedback, List<FeedbackEvent> history, Page page) {
        var codes = Stream.concat(
                        Stream.of(feedback.responsible(), feedback.matter().about()),
                        history.stream().map(FeedbackEvent::unit))
                .filter(Objects::nonNull)
                .toList();
        return names.of(codes, today(), page.language().locale());
    }

    Map<UnitCode, String> names(List<Feedback> list, Page page) {
        var codes = list.stream()
                .map(Feedback::responsible)
                .filter(Objects::nonNull)
                .toList();
        return names.of(codes, today(), page.language().locale());
    }

    private List<Choice> agencies(Page page) {
        return Choice.of(names.ofAgencies(today(), page.language().locale()));
    }

    boolean isUnit(UnitCode code) {
        return units.find(code, today()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}

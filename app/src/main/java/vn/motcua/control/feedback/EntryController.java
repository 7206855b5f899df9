package vn.motcua.control.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.FeedbackLists;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.NewFeedback;
import vn.motcua.feedback.Receipt;
import vn.motcua.feedback.Sender;
import vn.motcua.feedback.Way;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** The operator's screen: what somebody says is written down, and settled at once or passed on. */
@Controller("feedbackEntryController")
@RequestMapping("/control/feedback")
@Allow({Role.CONTROL_OFFICER, Role.RECEPTION_OFFICER})
class EntryController {

    private static final String FORM = "control/feedback/entry";
    private static final Set<Way> WAYS = Set.of(Way.HOTLINE, Way.COUNTER, Way.PAPER);

    private final Feedbacks feedbacks;
    private final FeedbackLists lists;
    private final Units units;
    private final UnitNames names;
    private final Clock clock;

    EntryController(Feedbacks feedbacks, FeedbackLists lists, Units units, UnitNames names, Clock clock) {
        this.feedbacks = feedbacks;
        this.lists = lists;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam(defaultValue = "HOTLINE") String way, Page page) {
        var form = TypedForm.empty()
                .with("way", way, "requestKey", UUID.randomUUID().toString());
        return FormPage.show(FORM, model(form, page));
    }

    /** {@code then} is {@code settle} when it was settled while the person waited. */
    @PostMapping
    ModelAndView receive(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person, Page page) {
        var form = TypedForm.of(typed);
        var way = form.constant("way", Way.class).filter(WAYS::contains);
        var unit = form.text("unit");
        var key = form.id("requestKey");
        boolean settles = form.text("then").equals("settle");
        var kind = form.constant("kind", FeedbackClass.class).filter(each -> each != FeedbackClass.NOT_FEEDBACK);
        var errors = FormErrors.none()
                .require(way.isPresent(), "way", "feedback.entry.way.needed")
                .require(unit.isEmpty() || isUnit(unit), "unit", "feedback.form.unit.unknown")
                .require(key.isPresent(), "subject", "feedback.entry.stale")
                .require(!settles || kind.isPresent(), "kind", "feedback.act.kind.needed");
        if (!errors.isEmpty()) {
            return FormPage.again(FORM, model(form, page), errors);
        }
        var said = new NewFeedback(
                way.orElseThrow(),
                new Matter(
                        form.text("subject"),
                        form.text("content"),
                        unit.isEmpty() ? null : new UnitCode(unit),
                        form.text("dossier")),
                new Sender(form.text("name"), form.text("phone"), form.text("email"), form.text("address")),
                key.orElseThrow());
        var outcome = settles
                ? feedbacks.settleOnTheSpot(said, kind.orElseThrow(), form.text("answer"), person)
                : feedbacks.receive(said, person);
        return switch (outcome) {
            case Outcome.Done<Receipt, FeedbackRefusal>(var receipt) ->
                new ModelAndView("control/feedback/entered", Map.of("receipt", receipt, "settled", settles));
            case Outcome.Refused<Receipt, FeedbackRefusal>(var refusal) ->
                FormPage.again(FORM, model(form, page), errors.add(refusal.field(), refusal));
        };
    }

    private boolean isUnit(String code) {
        return UnitCode.isWellFormed(code)
                && units.find(new UnitCode(code), today()).isPresent();
    }

    private Map<String, Object> model(TypedForm form, Page page) {
        var firstDay = today().withDayOfYear(1);
        return Map.of(
                "form", form,
                "agencies", Choice.of(names.ofAgencies(today(), page.language().locale())),
                "year", String.valueOf(firstDay.getYear()),
                "received", lists.received(firstDay, firstDay.plusYears(1)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}

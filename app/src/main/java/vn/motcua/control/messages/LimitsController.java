package vn.motcua.control.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Allow;
import vn.motcua.notification.Budget;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageLimits;
import vn.motcua.notification.MessageLimits.Quiet;
import vn.motcua.notification.MessageRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** What messages may cost a month, and when phones are left in peace. */
@Controller
@RequestMapping("/control/messages/limits")
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class LimitsController {

    private static final String VIEW = "control/messages/limits";
    private static final String HOME = "redirect:/control/messages/limits?done=";

    /** Those that cost money and ring at night. */
    private static final List<MessageChannel> CHANNELS = List.of(MessageChannel.SMS, MessageChannel.ZALO);

    private static final int MONTHS_AHEAD = 12;

    private final MessageLimits limits;
    private final Clock clock;

    LimitsController(MessageLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String done) {
        var model = model(TypedForm.empty());
        model.put("done", List.of("budget", "quiet").contains(done) ? done : "");
        return FormPage.show(VIEW, model);
    }

    @PostMapping("/budgets")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView enterBudget(@RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        var channel = channel(form, "channel");
        var month = Months.read(form.text("month"));
        var most = money(form.text("most"));
        var price = money(form.text("price"));
        var errors = FormErrors.none()
                .require(channel.isPresent(), "channel", "messages.limits.channel.needed")
                .require(month.isPresent(), "month", "messages.limits.month.needed")
                .require(most.isPresent(), "most", "messages.limits.money.wrong")
                .require(price.isPresent(), "price", "messages.limits.price.wrong");
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(form), errors);
        }
        var budget = new Budget(
                channel.orElseThrow(), month.orElseThrow().atDay(1), most.orElseThrow(), price.orElseThrow());
        return switch (limits.enter(budget, by)) {
            case Outcome.Done<Budget, MessageRefusal> _ -> new ModelAndView(HOME + "budget");
            case Outcome.Refused<Budget, MessageRefusal>(var refusal) ->
                FormPage.again(VIEW, model(form), errors.add(fieldOf(refusal), refusal));
        };
    }

    /** Each channel has a form of its own, with its own hours in it. */
    @PostMapping("/quiet-hours")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView enterQuietHours(@RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        var channel = channel(form, "quiet").orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var of = "-" + channel;
        var begins = time(form.text("begins" + of));
        var ends = time(form.text("ends" + of));
        var endsOnDaysOff = time(form.text("endsOnDaysOff" + of));
        var errors = FormErrors.none()
                .require(begins.isPresent(), "begins" + of, "messages.limits.time.wrong")
                .require(ends.isPresent(), "ends" + of, "messages.limits.time.wrong")
                .require(endsOnDaysOff.isPresent(), "endsOnDaysOff" + of, "messages.limits.time.wrong");
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(form), errors);
        }
        var hours = new Quiet(begins.orElseThrow(), ends.orElseThrow(), endsOnDaysOff.orElseThrow());
        return switch (limits.enter(channel, hours, by)) {
            case Outcome.Done<Quiet, MessageRefusal> _ -> new ModelAndView(HOME + "quiet");
            case Outcome.Refused<Quiet, MessageRefusal>(var refusal) ->
                FormPage.again(VIEW, model(form), errors.add("begins" + of, refusal));
        };
    }

    private Map<String, Object> model(TypedForm form) {
        var now = YearMonth.from(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("months", Months.after(now, MONTHS_AHEAD));
        model.put(
                "budgets",
                CHANNELS.stream().flatMap(each -> limits.budgets(each).stream()).toList());
        model.put(
                "quiet",
                CHANNELS.stream()
                        .map(each -> Map.entry(each, limits.quiet(each)))
                        .toList());
        model.put("done", "");
        return model;
    }

    private static String fieldOf(MessageRefusal refusal) {
        return switch (refusal) {
            case MessageRefusal.MonthIsOver _ -> "month";
            case MessageRefusal.NoPrice _ -> "price";
            default -> "most";
        };
    }

    private static Optional<MessageChannel> channel(TypedForm form, String field) {
        return form.constant(field, MessageChannel.class).filter(CHANNELS::contains);
    }

    /** Dots and blanks between thousands may stand; twelve digits are enough for a month's budget. */
    private static Optional<Money> money(String text) {
        var digits = text.replaceAll("[.\\s]", "");
        return digits.matches("[0-9]{1,12}") ? Optional.of(new Money(Long.parseLong(digits))) : Optional.empty();
    }

    /** {@code 21:00}, {@code 7:30} or {@code 21}. */
    private static Optional<LocalTime> time(String text) {
        if (!text.matches("([01]?[0-9]|2[0-3])([:hg][0-5][0-9])?")) {
            return Optional.empty();
        }
        var parts = text.split("[:hg]");
        return Optional.of(
                LocalTime.of(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1])));
    }
}

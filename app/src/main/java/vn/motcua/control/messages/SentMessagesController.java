package vn.motcua.control.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Allow;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageFilter;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageRefusal;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.Repetitions;
import vn.motcua.notification.SentMessage;
import vn.motcua.notification.SentMessages;
import vn.motcua.notification.StopReason;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Paging;
import vn.motcua.web.TypedForm;

/** Each message, how far it came, and sending it again. */
@Controller
@RequestMapping("/control/messages")
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class SentMessagesController {

    private static final String MESSAGE = "control/messages/message";
    private static final String ALL_AGAIN = "control/messages/allAgain";
    private static final int PAGE = 50;

    private final SentMessages messages;
    private final Repetitions repetitions;
    private final Clock clock;

    SentMessagesController(SentMessages messages, Repetitions repetitions, Clock clock) {
        this.messages = messages;
        this.repetitions = repetitions;
        this.clock = clock;
    }

    @GetMapping("/list")
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked) {
        var form = TypedForm.of(asked);
        var now = YearMonth.from(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        var day = form.date("day");
        var errors = FormErrors.none().require(day.isBlank() || day.date().isPresent(), "day", "messages.day.wrong");
        var filter = new MessageFilter(
                form.constant("state", MessageState.class).orElse(null),
                form.constant("reason", StopReason.class).orElse(null),
                form.constant("channel", MessageChannel.class).orElse(null),
                form.constant("kind", MessageKind.class).orElse(null),
                Months.readKept(form.text("month"), now).orElse(null),
                day.date().orElse(null));
        var count = messages.count(filter);
        var paging = new Paging(
                form.number("page").orElse(1), PAGE, Math.min(count, SentMessages.MOST), page -> address(form, page));
        var found = messages.find(filter, paging.offset(), PAGE);
        var model =
                Map.of("form", form, "months", Months.before(now), "messages", found, "count", count, "paging", paging);
        return errors.isEmpty()
                ? FormPage.show("control/messages/list", model)
                : FormPage.again("control/messages/list", model, errors);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        return FormPage.show(MESSAGE, model(find(id), done.equals("again")));
    }

    @PostMapping("/{id}/repetitions")
    @Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR})
    ModelAndView again(@PathVariable UUID id, Actor.Staff by) {
        var message = find(id);
        return switch (repetitions.again(message.id(), by)) {
            case Outcome.Done<MessageId, MessageRefusal> _ ->
                new ModelAndView("redirect:/control/messages/" + id + "?done=again");
            case Outcome.Refused<MessageId, MessageRefusal>(var refusal) ->
                FormPage.again(
                        MESSAGE, model(find(id), false), FormErrors.none().add("again", refusal));
        };
    }

    /** Asks before all of one reason are sent again. */
    @GetMapping("/repetitions")
    @Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR})
    ModelAndView askAll(@RequestParam MessageChannel channel, @RequestParam StopReason reason) {
        return FormPage.show(ALL_AGAIN, all(channel, reason, 0));
    }

    @PostMapping("/repetitions")
    @Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR})
    ModelAndView allAgain(@RequestParam MessageChannel channel, @RequestParam StopReason reason, Actor.Staff by) {
        return switch (repetitions.allAgain(channel, reason, by)) {
            case Outcome.Done<Integer, MessageRefusal>(var sent) ->
                FormPage.show(ALL_AGAIN, all(channel, reason, sent));
            case Outcome.Refused<Integer, MessageRefusal>(var refusal) ->
                FormPage.again(
                        ALL_AGAIN, all(channel, reason, 0), FormErrors.none().add("again", refusal));
        };
    }

    private Map<String, Object> all(MessageChannel channel, StopReason reason, int sent) {
        return Map.of("channel", channel, "reason", reason, "count", repetitions.count(channel, reason), "sent", sent);
    }

    private Map<String, Object> model(SentMessage message, boolean done) {
        return Map.of("message", message, "all", messages.repetitionsOf(message.id()), "done", done);
    }

    private SentMessage find(UUID id) {
        return messages.one(new MessageId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(TypedForm form, int page) {
        var address = UriComponentsBuilder.fromPath("/control/messages/list");
        Stream.of("state", "reason", "channel", "kind", "month", "day.day", "day.month", "day.year")
                .filter(form::has)
                .collect(Collectors.toMap(name -> name, form::text))
                .forEach(address::queryParam);
        return address.queryParam("page", page).encode().toUriString();
    }
}

package vn.motcua.counter.queue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.DeskPlace;
import vn.motcua.reception.DeskQueue;
import vn.motcua.reception.NewTicket;
import vn.motcua.reception.ReceptionRefusal;
import vn.motcua.reception.Ticket;
import vn.motcua.reception.TicketOrigin;
import vn.motcua.reception.Tickets;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** The queue of a desk: sit down, call the next by one key, and say what became of whom was called. */
@Controller
@Allow(Role.RECEPTION_OFFICER)
class DeskController {

    private static final String DESK = "counter/queue/desk";
    private static final String SIT = "counter/queue/sit";
    private static final int SHOWN = 15;
    private static final Set<String> DONE = Set.of("nobody", "no-show", "transferred", "finished", "sat");

    private final DeskQueue queue;
    private final WaitingRooms rooms;
    private final Tickets tickets;
    private final Appointments appointments;

    DeskController(DeskQueue queue, WaitingRooms rooms, Tickets tickets, Appointments appointments) {
        this.queue = queue;
        this.rooms = rooms;
        this.tickets = tickets;
        this.appointments = appointments;
    }

    @GetMapping("/counter/tickets")
    ModelAndView desk(@RequestParam(defaultValue = "") String done, Actor.Staff by) {
        return queue.placeOf(by)
                .map(place -> FormPage.show(DESK, model(place, DONE.contains(done) ? done : "")))
                .orElseGet(() -> FormPage.show(SIT, sitting(TypedForm.empty(), by)));
    }

    /** The form to sit down at another desk, or for other groups. */
    @GetMapping("/counter/desk")
    ModelAndView sit(Actor.Staff by) {
        return FormPage.show(SIT, sitting(TypedForm.empty(), by));
    }

    @PostMapping("/counter/desk")
    ModelAndView sit(@RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        var place = new DeskPlace(by.unit(), form.text("desk"), ids(form.all("groups")));
        return switch (queue.sit(place, form.has("take-over"), by)) {
            case Outcome.Done<DeskPlace, ReceptionRefusal> _ -> new ModelAndView("redirect:/counter/tickets?done=sat");
            case Outcome.Refused<DeskPlace, ReceptionRefusal>(var refusal) ->
                FormPage.again(SIT, sitting(form, by), FormErrors.none().add(refusal.field(), refusal));
        };
    }

    @PostMapping("/counter/desk/departures")
    String leave(Actor.Staff by) {
        queue.leave(by);
        return "redirect:/counter/tickets";
    }

    /** F2: whoever stands at the desk is served, the next is called, and their intake is opened. */
    @PostMapping("/counter/tickets/calls")
    ModelAndView next(@RequestParam(defaultValue = "") String seen, Actor.Staff by) {
        return switch (queue.next(id(seen), by)) {
            case Outcome.Done<Optional<Ticket>, ReceptionRefusal>(var called) ->
                new ModelAndView(
                        called.isPresent() ? "redirect:/counter/intake" : "redirect:/counter/tickets?done=nobody");
            case Outcome.Refused<Optional<Ticket>, ReceptionRefusal> _ -> new ModelAndView("redirect:/counter/tickets");
        };
    }

    @PostMapping("/counter/tickets/{ticket}/calls")
    ModelAndView callAgain(@PathVariable UUID ticket, Actor.Staff by) {
        return after(queue.callAgain(ticket, by), "/counter/intake", by);
    }

    @PostMapping("/counter/tickets/{ticket}/arrivals")
    ModelAndView arrived(@PathVariable UUID ticket, Actor.Staff by) {
        return after(queue.arrived(ticket, by), "/counter/intake", by);
    }

    @PostMapping("/counter/tickets/{ticket}/completions")
    ModelAndView finish(@PathVariable UUID ticket, Actor.Staff by) {
        return after(queue.finish(ticket, by), "/counter/tickets?done=finished", by);
    }

    @PostMapping("/counter/tickets/{ticket}/absences")
    ModelAndView noShow(@PathVariable UUID ticket, Actor.Staff by) {
        return after(queue.noShow(ticket, by), "/counter/tickets?done=no-show", by);
    }

    @PostMapping("/counter/tickets/{ticket}/transfers")
    ModelAndView transfer(@PathVariable UUID ticket, @RequestParam(defaultValue = "") String group, Actor.Staff by) {
        var to = id(group);
        return after(
                to.isEmpty() ? Outcome.refused(ReceptionRefusal.UNKNOWN_GROUP) : queue.transfer(ticket, to.get(), by),
                "/counter/tickets?done=transferred",
                by);
    }

    /** Who missed their call stands at the desk after all. */
    @PostMapping("/counter/tickets/{ticket}/returns")
    ModelAndView callBack(@PathVariable UUID ticket, Actor.Staff by) {
        return after(queue.callBack(ticket, by), "/counter/intake", by);
    }

    /** A number for somebody who asks at the desk. */
    @PostMapping("/counter/tickets")
    ModelAndView issue(@RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        var group = form.id("group");
        var priority = form.text("priority");
        var made = group.isEmpty()
                ? Outcome.<Tickets.Issued, ReceptionRefusal>refused(ReceptionRefusal.UNKNOWN_GROUP)
                : tickets.issue(
                        new NewTicket(by.unit(), group.get(), priority.isEmpty() ? null : priority, TicketOrigin.DESK));
        return paper(made, by);
    }

    /** Somebody who has an appointment stands at the desk. */
    @PostMapping("/counter/arrivals")
    ModelAndView arrive(@RequestParam(defaultValue = "") String code, Actor.Staff by) {
        return paper(appointments.arrive(by.unit(), code.strip().toUpperCase(Locale.ROOT), TicketOrigin.DESK), by);
    }

    /** The number is handed over on paper, by which its holder can follow it. */
    private ModelAndView paper(Outcome<Tickets.Issued, ReceptionRefusal> outcome, Actor.Staff by) {
        return switch (outcome) {
            case Outcome.Done<Tickets.Issued, ReceptionRefusal>(var issued) ->
                new ModelAndView("redirect:/tickets/" + issued.token().value() + "/paper");
            case Outcome.Refused<Tickets.Issued, ReceptionRefusal>(var refusal) -> again(refusal, by);
        };
    }

    private ModelAndView after(Outcome<Ticket, ReceptionRefusal> outcome, String onwards, Actor.Staff by) {
        return switch (outcome) {
            case Outcome.Done<Ticket, ReceptionRefusal> _ -> new ModelAndView("redirect:" + onwards);
            case Outcome.Refused<Ticket, ReceptionRefusal>(var refusal) -> again(refusal, by);
        };
    }

    private ModelAndView again(ReceptionRefusal refusal, Actor.Staff by) {
        var errors = FormErrors.none().add(refusal.field(), refusal);
        return queue.placeOf(by)
                .map(place -> FormPage.again(DESK, model(place, ""), errors))
                .orElseGet(() -> FormPage.again(SIT, sitting(TypedForm.empty(), by), errors));
    }

    private Map<String, Object> model(DeskPlace place, String done) {
        var model = new HashMap<String, Object>();
        model.put("place", place);
        model.put("groups", rooms.groups(place.unit()));
        model.put("priorities", tickets.priorities());
        model.put("waiting", queue.order(place, SHOWN));
        model.put("absent", queue.absent(place));
        model.put("done", done);
        return model;
    }

    private Map<String, Object> sitting(TypedForm form, Actor.Staff by) {
        var place = queue.placeOf(by);
        var shown = form.sent("desk") || place.isEmpty()
                ? form
                : form.with("desk", place.get().number());
        var groups = form.sent("desk")
                ? form.all("groups")
                : place.map(each -> each.groups().stream().map(UUID::toString).toList())
                        .orElse(List.of());
        return Map.of(
                "unit", by.unit(),
                "form", shown,
                "chosen", groups,
                "desks", queue.desks(by.unit()),
                "groups", rooms.groups(by.unit()));
    }

    private static Set<UUID> ids(List<String> texts) {
        return texts.stream().flatMap(text -> id(text).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> id(String text) {
        return TypedForm.empty().with("id", text).id("id");
    }
}

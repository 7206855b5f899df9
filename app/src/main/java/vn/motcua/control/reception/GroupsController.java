package vn.motcua.control.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.ReceptionRefusal;
import vn.motcua.reception.ServiceGroup;
import vn.motcua.reception.SlotRule;
import vn.motcua.reception.Tickets;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Opens and closes the queues of a centre. */
@Controller
@RequestMapping("/control/reception")
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR})
class GroupsController {

    private static final String CENTRES = "control/reception/centres";
    private static final String GROUPS = "control/reception/groups";
    private static final int MOST_FOUND = 20;
    private static final int LONGEST = 100;
    private static final Set<String> DONE = Set.of("opened", "closed", "bookable");

    private final WaitingRooms rooms;
    private final Tickets tickets;
    private final Appointments appointments;
    private final Units units;
    private final Clock clock;

    GroupsController(WaitingRooms rooms, Tickets tickets, Appointments appointments, Units units, Clock clock) {
        this.rooms = rooms;
        this.tickets = tickets;
        this.appointments = appointments;
        this.units = units;
        this.clock = clock;
    }

    /** @param q a name or a code; without it the centres that have a queue */
    @GetMapping
    @Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView centres(@RequestParam(defaultValue = "") String q) {
        var text = q.substring(0, Math.min(q.length(), LONGEST)).strip();
        List<Unit> found = text.isEmpty()
                ? rooms.units().stream()
                        .flatMap(code -> units.find(code, today()).stream())
                        .toList()
                : units.meant(text, today(), MOST_FOUND).stream()
                        .filter(unit -> unit.kind().receives())
                        .toList();
        return new ModelAndView(CENTRES, Map.of("q", text, "found", found, "priorities", tickets.priorities()));
    }

    @GetMapping("/{unit}")
    @Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView groups(@PathVariable String unit, @RequestParam(defaultValue = "") String done) {
        return FormPage.show(GROUPS, model(find(unit), TypedForm.empty(), DONE.contains(done) ? done : ""));
    }

    @PostMapping("/{unit}/groups")
    ModelAndView open(@PathVariable String unit, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var centre = find(unit);
        var form = TypedForm.of(typed);
        var letter = form.text("letter").toUpperCase(Locale.ROOT);
        return switch (rooms.open(centre.code(), letter, form.text("name"), form.text("nameEn"), by)) {
            case Outcome.Done<ServiceGroup, ReceptionRefusal> _ ->
                new ModelAndView("redirect:/control/reception/" + centre.code() + "?done=opened");
            case Outcome.Refused<ServiceGroup, ReceptionRefusal>(var refusal) ->
                FormPage.again(
                        GROUPS, model(centre, form, ""), FormErrors.none().add(refusal.field(), refusal));
        };
    }

    /** How the group is booked beforehand, from now on. */
    @PostMapping("/{unit}/groups/{group}/slot-rules")
    ModelAndView book(
            @PathVariable String unit,
            @PathVariable UUID group,
            @RequestParam MultiValueMap<String, String> typed,
            Actor.Staff by) {
        var centre = find(unit);
        var form = TypedForm.of(typed);
        var found = rooms.group(group).filter(each -> each.unit().equals(centre.code()));
        var rule = new SlotRule(number(form, "minutes"), number(form, "capacity"), number(form, "daysAhead"));
        var outcome = found.isEmpty()
                ? Outcome.<SlotRule, ReceptionRefusal>refused(ReceptionRefusal.UNKNOWN_GROUP)
                : appointments.allow(group, rule, by);
        return switch (outcome) {
            case Outcome.Done<SlotRule, ReceptionRefusal> _ ->
                new ModelAndView("redirect:/control/reception/" + centre.code() + "?done=bookable");
            case Outcome.Refused<SlotRule, ReceptionRefusal>(var refusal) ->
                FormPage.again(
                        GROUPS,
                        model(centre, form.with("group", group.toString()), ""),
                        FormErrors.none().add("minutes", refusal));
        };
    }

    private static int number(TypedForm form, String field) {
        return form.number(field).orElse(0);
    }

    @PostMapping("/{unit}/groups/{group}/ends")
    String close(@PathVariable String unit, @PathVariable UUID group, Actor.Staff by) {
        var centre = find(unit);
        rooms.group(group)
                .filter(each -> each.unit().equals(centre.code()))
                .ifPresent(each -> rooms.close(each.id(), by));
        return "redirect:/control/reception/" + centre.code() + "?done=closed";
    }

    private Map<String, Object> model(Unit centre, TypedForm form, String done) {
        var model = new HashMap<String, Object>();
        model.put("centre", centre);
        model.put("groups", rooms.allGroups(centre.code()));
        model.put(
                "rules",
                rooms.groups(centre.code()).stream()
                        .filter(group -> appointments.rule(group.id()).isPresent())
                        .collect(Collectors.toMap(
                                ServiceGroup::id,
                                group -> appointments.rule(group.id()).orElseThrow())));
        model.put("form", form);
        model.put("done", done);
        return model;
    }

    private Unit find(String code) {
        return Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .flatMap(text -> units.find(new UnitCode(text), today()))
                .filter(unit -> unit.kind().receives())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}

package vn.motcua.portal.appointments;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.identity.Public;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.portal.reception.Centres;
import vn.motcua.reception.AppointmentKey;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.ReceptionRefusal;
import vn.motcua.reception.ServiceGroup;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.reception.WebBookings;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Choosing a centre, a matter, a day and a time; also to move an appointment that there is. */
@Controller
@Public
class BookingController {

    private static final String CENTRES = "portal/appointments/centres";
    private static final String GROUP = "portal/appointments/group";
    private static final String TIME = "portal/appointments/time";
    private static final int LONGEST = 100;
    private static final int SHOWN = 30;

    private final Appointments appointments;
    private final WebBookings bookings;
    private final WaitingRooms rooms;
    private final Units units;
    private final Centres centres;

    BookingController(
            Appointments appointments, WebBookings bookings, WaitingRooms rooms, Units units, Centres centres) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.rooms = rooms;
        this.units = units;
        this.centres = centres;
    }

    /** @param q a name, such as that of a commune; without it the first centres by code */
    @GetMapping("/centres")
    ModelAndView centres(@RequestParam(defaultValue = "") String q) {
        var text = q.substring(0, Math.min(q.length(), LONGEST)).strip();
        var open = rooms.units();
        List<Unit> found = text.isEmpty()
                ? open.stream()
                        .limit(SHOWN)
                        .flatMap(code -> units.find(code, centres.today()).stream())
                        .toList()
                : units.meant(text, centres.today(), LONGEST).stream()
                        .filter(unit -> open.contains(unit.code()))
                        .toList();
        return new ModelAndView(CENTRES, Map.of("q", text, "found", found));
    }

    /**
     * @param day the day whose times are shown; the first with a free time where it is none
     * @param move the key of an appointment that is to be moved
     */
    @GetMapping("/centres/{unit}/appointments")
    ModelAndView choose(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String move) {
        var centre = centres.find(unit);
        return groupOf(centre, group)
                .map(chosen -> FormPage.show(
                        TIME, model(centre, chosen, TypedForm.empty().with("day", day, "move", move))))
                .orElseGet(() ->
                        FormPage.show(GROUP, Map.of("centre", centre, "groups", appointments.bookable(centre.code()))));
    }

    @PostMapping("/centres/{unit}/appointments")
    ModelAndView book(
            @PathVariable String unit, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var centre = centres.find(unit);
        var form = TypedForm.of(typed);
        var group = groupOf(centre, form.text("group"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var start = start(form);
        if (start.isEmpty()) {
            return again(centre, group, form, ReceptionRefusal.SLOT_NEEDED);
        }
        var move = AppointmentKey.read(form.text("move"));
        return move.isPresent()
                ? move(centre, group, form, move.get(), start.get())
                : book(centre, group, form, start.get(), request.getRemoteAddr());
    }

    private ModelAndView book(Unit centre, ServiceGroup group, TypedForm form, Instant start, String address) {
        var phone =
                PhoneNumber.read(form.text("phone")).map(PhoneNumber::digits).orElse("");
        return switch (bookings.book(group.id(), start, phone, address)) {
            case Outcome.Done<Appointments.Booked, ReceptionRefusal>(var booked) -> to(booked.key(), "booked");
            case Outcome.Refused<Appointments.Booked, ReceptionRefusal>(var refusal) ->
                again(centre, group, form, refusal);
        };
    }

    private ModelAndView move(Unit centre, ServiceGroup group, TypedForm form, AppointmentKey key, Instant start) {
        var ofThisGroup = appointments.find(key).filter(each -> each.group().equals(group.id()));
        if (ofThisGroup.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var moved = appointments.move(key, start);
        return moved instanceof Outcome.Refused<?, ReceptionRefusal>(var refusal)
                ? again(centre, group, form, refusal)
                : to(key, "moved");
    }

    private static ModelAndView to(AppointmentKey key, String done) {
        return new ModelAndView("redirect:/appointments/" + key.inAddress() + "?done=" + done);
    }

    private ModelAndView again(Unit centre, ServiceGroup group, TypedForm form, ReceptionRefusal refusal) {
        return FormPage.again(
                TIME, model(centre, group, form), FormErrors.none().add(refusal.field(), refusal));
    }

    private Map<String, Object> model(Unit centre, ServiceGroup group, TypedForm form) {
        var days = appointments.days(group);
        var day = day(form.text("day"))
                .filter(days::contains)
                .or(() -> days.stream()
                        .filter(each -> !appointments.free(group, each).isEmpty())
                        .findFirst());
        var model = new HashMap<String, Object>();
        model.put("centre", centre);
        model.put("group", group);
        model.put("form", form);
        model.put("days", days);
        model.put("day", day.orElse(null));
        model.put("slots", day.map(each -> appointments.free(group, each)).orElse(List.of()));
        return model;
    }

    private Optional<ServiceGroup> groupOf(Unit centre, String id) {
        return appointments.bookable(centre.code()).stream()
                .filter(group -> group.id().toString().equals(id))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> start(TypedForm form) {
        try {
            return Optional.of(Instant.parse(form.text("start")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

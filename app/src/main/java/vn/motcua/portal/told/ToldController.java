package vn.motcua.portal.told;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Public;
import vn.motcua.notification.AppointmentDoors;
import vn.motcua.notification.AppointmentDoors.Door;
import vn.motcua.organisation.UnitNames;
import vn.motcua.reception.Appointment;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.ReceptionRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/**
 * For whoever got a message of an appointment: what it is about, cancelling it, and getting no more of them. Opening the
 * link changes nothing, for phones look into links by themselves.
 */
@Controller
@Public
@RequestMapping("/told/{token}")
class ToldController {

    private static final String VIEW = "portal/told/appointment";
    private static final Set<String> DONE = Set.of("cancelled", "stopped", "allowed");

    private final AppointmentDoors doors;
    private final Appointments appointments;
    private final UnitNames units;
    private final Clock clock;

    ToldController(AppointmentDoors doors, Appointments appointments, UnitNames units, Clock clock) {
        this.doors = doors;
        this.appointments = appointments;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String done,
            HttpServletResponse response,
            Page page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return FormPage.show(VIEW, model(token, DONE.contains(done) ? done : "", page));
    }

    @PostMapping("/cancellations")
    ModelAndView cancel(@PathVariable String token, Page page) {
        return switch (appointments.cancel(find(token).appointment())) {
            case Outcome.Done<Appointment, ReceptionRefusal> _ -> back(token, "cancelled");
            case Outcome.Refused<Appointment, ReceptionRefusal>(var refusal) ->
                FormPage.again(VIEW, model(token, "", page), FormErrors.none().add("appointment", refusal));
        };
    }

    @PostMapping("/stops")
    ModelAndView stop(@PathVariable String token) {
        find(token);
        doors.stop(token);
        return back(token, "stopped");
    }

    @PostMapping("/permissions")
    ModelAndView allow(@PathVariable String token) {
        find(token);
        doors.allow(token);
        return back(token, "allowed");
    }

    private Map<String, Object> model(String token, String done, Page page) {
        var door = find(token);
        var appointment = appointments
                .find(door.appointment())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var model = new HashMap<String, Object>();
        model.put("token", token);
        model.put("door", door);
        model.put("appointment", appointment);
        model.put("centre", units.of(appointment.unit(), today, page.language().locale()));
        model.put("done", done);
        return model;
    }

    private Door find(String token) {
        return doors.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(String token, String done) {
        return new ModelAndView("redirect:/told/" + token + "?done=" + done);
    }
}

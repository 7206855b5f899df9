package vn.motcua.portal.appointments;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.motcua.identity.Public;
import vn.motcua.portal.reception.Centres;
import vn.motcua.reception.Appointment;
import vn.motcua.reception.AppointmentKey;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.ReceptionRefusal;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** An appointment, for whoever holds its code and secret: read it, cancel it, move it. */
@Controller
@Public
@RequestMapping("/appointments")
class AppointmentController {

    private static final String FORM = "portal/appointments/find";
    private static final String SHOW = "portal/appointments/appointment";
    private static final Set<String> DONE = Set.of("booked", "moved", "cancelled");

    private final Appointments appointments;
    private final WaitingRooms rooms;
    private final Centres centres;

    AppointmentController(Appointments appointments, WaitingRooms rooms, Centres centres) {
        this.appointments = appointments;
        this.rooms = rooms;
        this.centres = centres;
    }

    @GetMapping
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("key", ""));
    }

    @PostMapping
    ModelAndView look(@RequestParam(defaultValue = "") String key) {
        return AppointmentKey.read(key)
                .filter(read -> appointments.find(read).isPresent())
                .map(read -> new ModelAndView("redirect:/appointments/" + read.inAddress()))
                .orElseGet(() -> FormPage.again(
                        FORM, Map.of("key", key), FormErrors.none().add("key", "reception.appointment.wrong-key")));
    }

    @GetMapping("/{key}")
    ModelAndView show(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String done,
            HttpServletResponse response,
            Page page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var read = key(key);
        return FormPage.show(SHOW, model(find(read), read, DONE.contains(done) ? done : "", page));
    }

    @PostMapping("/{key}/cancellations")
    ModelAndView cancel(@PathVariable String key, Page page) {
        var read = key(key);
        return switch (appointments.cancel(read)) {
            case Outcome.Done<Appointment, ReceptionRefusal> _ ->
                new ModelAndView("redirect:/appointments/" + read.inAddress() + "?done=cancelled");
            case Outcome.Refused<Appointment, ReceptionRefusal>(var refusal) ->
                FormPage.again(
                        SHOW,
                        model(find(read), read, "", page),
                        FormErrors.none().add(refusal.field(), refusal));
        };
    }

    private Map<String, Object> model(Appointment appointment, AppointmentKey key, String done, Page page) {
        var model = new HashMap<String, Object>();
        model.put("appointment", appointment);
        model.put("key", key);
        model.put("group", rooms.group(appointment.group()).orElseThrow());
        model.put("centre", centres.nameOf(appointment.unit(), page.language().locale()));
        model.put("done", done);
        return model;
    }

    private Appointment find(AppointmentKey key) {
        return appointments.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static AppointmentKey key(String text) {
        return AppointmentKey.read(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

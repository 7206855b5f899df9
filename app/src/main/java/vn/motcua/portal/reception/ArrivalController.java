package vn.motcua.portal.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Public;
import vn.motcua.organisation.Unit;
import vn.motcua.portal.kiosk.KioskDevice;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.DoorCodes;
import vn.motcua.reception.ReceptionRefusal;
import vn.motcua.reception.TicketOrigin;
import vn.motcua.reception.Tickets;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Somebody who has an appointment says that they are there. */
@Controller
@Public
class ArrivalController {

    private static final String FORM = "portal/reception/arrive";

    private final Centres centres;
    private final Appointments appointments;
    private final DoorCodes doors;
    private final KioskDevice kiosk;

    ArrivalController(Centres centres, Appointments appointments, DoorCodes doors, KioskDevice kiosk) {
        this.centres = centres;
        this.appointments = appointments;
        this.doors = doors;
        this.kiosk = kiosk;
    }

    /** @param door the code of the day; a kiosk needs none */
    @GetMapping("/centres/{unit}/arrivals")
    ModelAndView form(@PathVariable String unit, @RequestParam(defaultValue = "") String door) {
        return FormPage.show(FORM, Map.of("centre", centres.find(unit), "door", door, "code", ""));
    }

    @PostMapping("/centres/{unit}/arrivals")
    ModelAndView arrive(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String door,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        var centre = centres.find(unit);
        boolean atKiosk = kiosk.centreOf(request).filter(centre.code()::equals).isPresent();
        return switch (arrive(centre, door, code, atKiosk)) {
            case Outcome.Done<Tickets.Issued, ReceptionRefusal>(var issued) ->
                new ModelAndView("redirect:/tickets/" + issued.token().value() + (atKiosk ? "/paper" : ""));
            case Outcome.Refused<Tickets.Issued, ReceptionRefusal>(var refusal) ->
                FormPage.again(
                        FORM,
                        Map.of("centre", centre, "door", door, "code", code),
                        FormErrors.none().add("code", refusal));
        };
    }

    private Outcome<Tickets.Issued, ReceptionRefusal> arrive(Unit centre, String door, String code, boolean atKiosk) {
        if (!atKiosk && !doors.isOfToday(centre.code(), door)) {
            return Outcome.refused(ReceptionRefusal.WRONG_DOOR_CODE);
        }
        return appointments.arrive(
                centre.code(),
                code.strip().toUpperCase(Locale.ROOT),
                atKiosk ? TicketOrigin.KIOSK : TicketOrigin.PHONE);
    }
}

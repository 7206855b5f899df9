package vn.motcua.portal.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.identity.SessionCookie;
import vn.motcua.identity.SignIn;
import vn.motcua.portal.reception.Centres;
import vn.motcua.reception.DoorCodes;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.KioskCookie;
import vn.motcua.web.Page;

/** Makes the browser at which an officer is signed in the kiosk of their centre. */
@Controller
@Allow({Role.RECEPTION_OFFICER, Role.ADMINISTRATOR})
class KioskDeviceController {

    private final KioskDevice device;
    private final DoorCodes doors;
    private final Centres centres;
    private final SignIn signIn;

    KioskDeviceController(KioskDevice device, DoorCodes doors, Centres centres, SignIn signIn) {
        this.device = device;
        this.doors = doors;
        this.centres = centres;
        this.signIn = signIn;
    }

    @GetMapping("/kiosk/device")
    ModelAndView form(HttpServletRequest request, Page page, Actor.Staff by) {
        return new ModelAndView(
                "portal/kiosk/device",
                Map.of(
                        "centre",
                        centres.nameOf(by.unit(), page.language().locale()),
                        "isKiosk",
                        device.centreOf(request).isPresent()));
    }

    /** The officer is signed out at once: nobody who comes to the screen finds their session. */
    @PostMapping("/kiosk/device")
    String make(HttpServletRequest request, HttpServletResponse response, Actor.Staff by) {
        new KioskCookie(by.unit(), doors.sealOfKiosk(by.unit())).write(request, response);
        SessionCookie.read(request).ifPresent(signIn::end);
        SessionCookie.clear(request, response);
        return "redirect:/kiosk";
    }

    @PostMapping("/kiosk/device/endings")
    String unmake(HttpServletRequest request, HttpServletResponse response) {
        KioskCookie.clear(request, response);
        return "redirect:/kiosk/device";
    }
}

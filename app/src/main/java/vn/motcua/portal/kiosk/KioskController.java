package vn.motcua.portal.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.SignOns;
import vn.motcua.identity.Public;
import vn.motcua.portal.reception.Centres;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.KioskCookie;
import vn.motcua.web.Page;

/** The first page of a kiosk, and the way back to it that forgets everything. */
@Controller
@Public
class KioskController {

    private final KioskDevice device;
    private final WaitingRooms rooms;
    private final Centres centres;
    private final SignOns signOns;

    KioskController(KioskDevice device, WaitingRooms rooms, Centres centres, SignOns signOns) {
        this.device = device;
        this.rooms = rooms;
        this.centres = centres;
        this.signOns = signOns;
    }

    @GetMapping("/kiosk")
    ModelAndView start(HttpServletRequest request, Page page) {
        return device.centreOf(request)
                .map(centre -> start(centre, request, page))
                .orElseGet(() -> new ModelAndView("portal/kiosk/none"));
    }

    private ModelAndView start(UnitCode centre, HttpServletRequest request, Page page) {
        var model = new HashMap<String, Object>(Map.of("centre", centre));
        model.put("name", centres.nameOf(centre, page.language().locale()));
        model.put("hasQueue", !rooms.groups(centre).isEmpty());
        model.put("large", KioskCookie.isLarge(request));
        return new ModelAndView("portal/kiosk/start", model);
    }

    /** The person has left, or says so: their sign-on ends on the server, and the browser keeps nothing of them. */
    @PostMapping("/kiosk/endings")
    String end(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
        return "redirect:/kiosk";
    }

    /** The same for a browser without scripts, which is led here when nothing was done for a while. */
    @GetMapping("/kiosk/over")
    String over(HttpServletRequest request, HttpServletResponse response) {
        if (device.centreOf(request).isPresent()) {
            forget(request, response);
        }
        return "redirect:/kiosk";
    }

    @PostMapping("/kiosk/text-size")
    String textSize(
            @RequestParam(defaultValue = "") String large, HttpServletRequest request, HttpServletResponse response) {
        KioskCookie.large(request, response, large.equals("yes"));
        return "redirect:/kiosk";
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        ApplicantCookie.SESSION.read(request).ifPresent(signOns::end);
        ApplicantCookie.SESSION.clear(request, response);
        ApplicantCookie.ATTEMPT.clear(request, response);
        KioskCookie.large(request, response, false);
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }
}

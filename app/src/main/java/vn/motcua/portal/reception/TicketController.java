package vn.motcua.portal.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;
import vn.motcua.identity.Public;
import vn.motcua.organisation.Unit;
import vn.motcua.portal.kiosk.KioskDevice;
import vn.motcua.reception.DoorCodes;
import vn.motcua.reception.NewTicket;
import vn.motcua.reception.ReceptionRefusal;
import vn.motcua.reception.Standing;
import vn.motcua.reception.Ticket;
import vn.motcua.reception.TicketOrigin;
import vn.motcua.reception.Tickets;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.QrDrawing;
import vn.motcua.web.TypedForm;

/** A number on one's phone: taken by the code at the door, and how it stands. */
@Controller
@Public
class TicketController {

    /** Long enough to read the page, short enough not to miss the call. */
    private static final int SECONDS_TO_NEXT_LOOK = 15;

    private static final String FORM = "portal/reception/take";
    private static final String COOKIE = "motcua-ticket";

    private final Centres centres;
    private final WaitingRooms rooms;
    private final Tickets tickets;
    private final DoorCodes doors;
    private final KioskDevice kiosk;

    TicketController(Centres centres, WaitingRooms rooms, Tickets tickets, DoorCodes doors, KioskDevice kiosk) {
        this.centres = centres;
        this.rooms = rooms;
        this.tickets = tickets;
        this.doors = doors;
        this.kiosk = kiosk;
    }

    /** @param door the code of the day; without it the page says where it hangs */
    @GetMapping("/centres/{unit}/ticket")
    ModelAndView form(
            @PathVariable String unit, @RequestParam(defaultValue = "") String door, HttpServletRequest request) {
        var centre = centres.find(unit);
        var held = heldOpen(request, centre);
        if (held.isPresent()) {
            return new ModelAndView("redirect:/tickets/" + held.get().value());
        }
        return FormPage.show(FORM, model(centre, TypedForm.empty().with("door", door), request));
    }

    /** A browser holds one open number of a centre a day; asking again leads to it. */
    @PostMapping("/centres/{unit}/ticket")
    ModelAndView take(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var centre = centres.find(unit);
        var held = heldOpen(request, centre);
        if (held.isPresent()) {
            return new ModelAndView("redirect:/tickets/" + held.get().value());
        }
        var form = TypedForm.of(typed);
        return switch (issue(centre, form, request)) {
            case Outcome.Done<Tickets.Issued, ReceptionRefusal>(var issued) -> {
                if (isKiosk(centre, request)) {
                    yield new ModelAndView("redirect:/tickets/" + issued.token().value() + "/paper");
                }
                keep(issued.token(), request, response);
                yield new ModelAndView("redirect:/tickets/" + issued.token().value());
            }
            case Outcome.Refused<Tickets.Issued, ReceptionRefusal>(var refusal) ->
                FormPage.again(
                        FORM, model(centre, form, request), FormErrors.none().add(refusal.field(), refusal));
        };
    }

    private Outcome<Tickets.Issued, ReceptionRefusal> issue(Unit centre, TypedForm form, HttpServletRequest request) {
        if (!mayTake(centre, form, request)) {
            return Outcome.refused(ReceptionRefusal.WRONG_DOOR_CODE);
        }
        var group = form.id("group");
        if (group.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.UNKNOWN_GROUP);
        }
        var priority = form.text("priority");
        return tickets.issue(new NewTicket(
                centre.code(),
                group.get(),
                priority.isEmpty() ? null : priority,
                isKiosk(centre, request) ? TicketOrigin.KIOSK : TicketOrigin.PHONE));
    }

    /** @param still anything, for whoever does not want the page to load itself again */
    @GetMapping("/tickets/{token}")
    ModelAndView standing(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String still,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page) {
        var standing = find(token);
        var ticket = standing.ticket();
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        // A page that loads itself again would keep a kiosk from noticing that nobody is there.
        boolean moves = still.isEmpty()
                && !ticket.state().isOver()
                && kiosk.centreOf(request).isEmpty();
        if (moves) {
            response.setHeader("Refresh", String.valueOf(SECONDS_TO_NEXT_LOOK));
        }
        return new ModelAndView(
                "portal/reception/ticket",
                Map.of(
                        "standing",
                        standing,
                        "address",
                        "/tickets/" + token,
                        "centre",
                        centres.nameOf(ticket.unit(), page.language().locale()),
                        "moves",
                        moves));
    }

    /** The same on paper of 80 mm, for whoever has no phone. */
    @GetMapping("/tickets/{token}/paper")
    ModelAndView paper(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response, Page page) {
        var standing = find(token);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/tickets/" + token)
                .toUriString();
        return new ModelAndView(
                "portal/reception/paper",
                Map.of(
                        "standing",
                        standing,
                        "address",
                        "/tickets/" + token,
                        "centre",
                        centres.nameOf(standing.ticket().unit(), page.language().locale()),
                        "code",
                        QrDrawing.of(address)));
    }

    private Standing find(String token) {
        return tickets.standing(new Secret(token)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, Object> model(Unit centre, TypedForm form, HttpServletRequest request) {
        var model = new HashMap<String, Object>();
        model.put("centre", centre);
        model.put("form", form);
        model.put("mayTake", mayTake(centre, form, request));
        model.put("groups", rooms.groups(centre.code()));
        model.put("priorities", tickets.priorities());
        return model;
    }

    private boolean mayTake(Unit centre, TypedForm form, HttpServletRequest request) {
        return isKiosk(centre, request) || doors.isOfToday(centre.code(), form.text("door"));
    }

    private boolean isKiosk(Unit centre, HttpServletRequest request) {
        return kiosk.centreOf(request).filter(centre.code()::equals).isPresent();
    }

    private Optional<Secret> heldOpen(HttpServletRequest request, Unit centre) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> new Secret(cookie.getValue()))
                .filter(token -> tickets.find(token)
                        .filter(ticket -> isOpenAt(ticket, centre))
                        .isPresent());
    }

    private boolean isOpenAt(Ticket ticket, Unit centre) {
        return ticket.unit().equals(centre.code())
                && ticket.day().equals(centres.today())
                && !ticket.state().isOver();
    }

    private static void keep(Secret token, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, token.value())
                .path("/centres")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofHours(12))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

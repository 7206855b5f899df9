package vn.motcua.portal.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.identity.Public;
import vn.motcua.organisation.UnitContacts;
import vn.motcua.organisation.UnitKind;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.web.Page;

/** The agencies of the province, what each handles, and where and when it can be met. */
@Controller
@Public
class AgenciesController {

    private final AgencyWork work;
    private final Listings listings;
    private final UnitContacts contacts;
    private final WaitingRooms rooms;
    private final CalendarRegister calendar;

    AgenciesController(
            AgencyWork work, Listings listings, UnitContacts contacts, WaitingRooms rooms, CalendarRegister calendar) {
        this.work = work;
        this.listings = listings;
        this.contacts = contacts;
        this.rooms = rooms;
        this.calendar = calendar;
    }

    @GetMapping("/agencies")
    ModelAndView agencies() {
        return new ModelAndView(
                "portal/find/agencies", Map.of("agencies", work.ofTheProvince(), "communes", work.communes()));
    }

    @GetMapping("/agencies/{code}")
    ModelAndView agency(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Page page) {
        var agency = work.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var desk = work.deskOf(agency);
        var model = new HashMap<String, Object>();
        model.put("agency", agency);
        model.put("desk", desk);
        model.put("contact", contacts.of(desk.code()).or(() -> contacts.of(agency.code())));
        model.put("books", !rooms.groups(desk.code()).isEmpty());
        model.put("keeps", agency.kind() == UnitKind.COMMUNE);
        model.put(
                "hours",
                calendar.weekOf(desk.code(), work.today())
                        .map(week -> OpeningHours.of(week, page))
                        .orElse(List.of()));
        model.put("listing", listings.of("/agencies/" + agency.code(), work.of(agency), field, number));
        return new ModelAndView("portal/find/agency", model);
    }
}

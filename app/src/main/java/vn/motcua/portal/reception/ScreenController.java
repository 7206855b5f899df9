package vn.motcua.portal.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.identity.Public;
import vn.motcua.organisation.Unit;
import vn.motcua.reception.DoorCodes;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.web.QrDrawing;

/** The screen on the wall of a centre: numbers, desks, and the code by which one takes a number. Nothing about people. */
@Controller
@Public
class ScreenController {

    private final Centres centres;
    private final WaitingRooms rooms;
    private final DoorCodes doors;

    ScreenController(Centres centres, WaitingRooms rooms, DoorCodes doors) {
        this.centres = centres;
        this.rooms = rooms;
        this.doors = doors;
    }

    @GetMapping("/centres/{unit}/screen")
    ModelAndView screen(@PathVariable String unit, HttpServletRequest request, HttpServletResponse response) {
        return show("portal/reception/screen", centres.find(unit), request, response);
    }

    /** What changes on it, for its script. */
    @GetMapping("/centres/{unit}/screen/board")
    ModelAndView board(@PathVariable String unit, HttpServletRequest request, HttpServletResponse response) {
        return show("portal/reception/board", centres.find(unit), request, response);
    }

    private ModelAndView show(String view, Unit centre, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var door = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/centres/" + centre.code() + "/ticket")
                .queryParam("door", doors.ofToday(centre.code()))
                .toUriString();
        var model = new HashMap<String, Object>(Map.of("centre", centre, "board", rooms.board(centre.code())));
        model.put("door", QrDrawing.of(door));
        return new ModelAndView(view, model);
    }
}

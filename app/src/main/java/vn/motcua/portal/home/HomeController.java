package vn.motcua.portal.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.LifeEvents;
import vn.motcua.identity.Public;

/** The first page: find a procedure, look up a dossier. */
@Controller
@Public
class HomeController {

    private final LifeEvents events;
    private final Clock clock;

    HomeController(LifeEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("portal/home/home", Map.of("lifeEvents", events.withProcedures(LocalDate.now(clock))));
    }
}

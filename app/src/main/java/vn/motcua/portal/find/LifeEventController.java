package vn.motcua.portal.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.LifeEvents;
import vn.motcua.identity.Public;
import vn.motcua.portal.questions.QuestionHits;
import vn.motcua.web.Page;

/** The procedures that something in life asks for, and what people ask then. */
@Controller
@Public
class LifeEventController {

    private final LifeEvents events;
    private final Listings listings;
    private final QuestionHits questions;
    private final Clock clock;

    LifeEventController(LifeEvents events, Listings listings, QuestionHits questions, Clock clock) {
        this.events = events;
        this.listings = listings;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/life-events/{key}")
    ModelAndView event(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Page page) {
        var found = events.withProcedures(LocalDate.now(clock)).entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "portal/find/lifeEvent",
                Map.of(
                        "event",
                        found.getKey(),
                        "listing",
                        listings.of("/life-events/" + key, found.getValue(), field, number),
                        "questions",
                        questions.when(found.getKey(), page.language())));
    }
}

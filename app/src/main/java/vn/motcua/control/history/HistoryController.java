package vn.motcua.control.history;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.HistoryChecks;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Has the history of all dossiers checked in the background, and shows how far that is or what was found. */
@Controller
@RequestMapping("/control/history")
@Allow({Role.ADMINISTRATOR, Role.AUDITOR})
class HistoryController {

    private final HistoryChecks checks;

    HistoryController(HistoryChecks checks) {
        this.checks = checks;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("control/history/list", Map.of("runs", checks.latest()));
    }

    @PostMapping("/checks")
    String begin(Actor.Staff actor) {
        return "redirect:/control/history/checks/" + checks.begin(actor);
    }

    @GetMapping("/checks/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var run = checks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("control/history/run", Map.of("run", run));
    }
}

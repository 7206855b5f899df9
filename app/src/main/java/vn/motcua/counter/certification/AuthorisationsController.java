package vn.motcua.counter.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.CopyAuthorisations;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Whom a head lets certify copies. */
@Controller
@RequestMapping("/counter/certified-copies/authorisations")
@Allow(Role.AGENCY_HEAD)
class AuthorisationsController {

    private static final String PAGE = "counter/certification/authorisations";
    private static final Set<String> DONE = Set.of("granted", "ended");

    private final CopyAuthorisations authorisations;
    private final Clock clock;

    AuthorisationsController(CopyAuthorisations authorisations, Clock clock) {
        this.authorisations = authorisations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String done, Actor.Staff head) {
        return FormPage.show(PAGE, model(AuthorisationForm.EMPTY, DONE.contains(done) ? done : "", head));
    }

    @PostMapping
    ModelAndView grant(AuthorisationForm form, Actor.Staff head) {
        var errors = FormErrors.none();
        var grant = form.grant(errors);
        if (grant.isEmpty()) {
            return FormPage.again(PAGE, model(form, "", head), errors);
        }
        return switch (authorisations.grant(grant.get(), head)) {
            case Outcome.Done(var granted) ->
                new ModelAndView("redirect:/counter/certified-copies/authorisations?done=granted");
            case Outcome.Refused(var refusal) ->
                FormPage.again(PAGE, model(form, "", head), errors.add(fieldOf(refusal), refusal));
        };
    }

    @PostMapping("/{id}/ends")
    ModelAndView end(@PathVariable UUID id, Actor.Staff head) {
        if (!authorisations.end(id, head).isDone()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:/counter/certified-copies/authorisations?done=ended");
    }

    private Map<String, Object> model(AuthorisationForm form, String done, Actor.Staff head) {
        return Map.of(
                "authorisations", authorisations.all(head),
                "candidates", authorisations.candidates(head),
                "form", form,
                "today", LocalDate.now(clock),
                "done", done);
    }

    private static String fieldOf(CopyRefusal refusal) {
        return refusal instanceof CopyRefusal.PeriodOver ? "to" : "post";
    }
}

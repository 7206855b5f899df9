package vn.motcua.counter.handovers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.DossierLists;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.slips.NewHandOverList;
import vn.motcua.slips.Slip;
import vn.motcua.slips.SlipId;
import vn.motcua.slips.SlipRefusal;
import vn.motcua.slips.Slips;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.PaperView;
import vn.motcua.web.TypedForm;

/** The list with which the day's papers go to where they are handled: ticked, printed, signed by both. */
@Controller
@RequestMapping("/counter/hand-overs")
@Allow(Role.RECEPTION_OFFICER)
class HandOverController {

    private static final String VIEW = "counter/handovers/handOvers";

    private final DossierLists lists;
    private final Slips slips;
    private final PersonalDataViews looks;
    private final Clock clock;

    HandOverController(DossierLists lists, Slips slips, PersonalDataViews looks, Clock clock) {
        this.lists = lists;
        this.slips = slips;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(Actor.Staff person) {
        return FormPage.show(VIEW, model(person, TypedForm.empty(), UUID.randomUUID()));
    }

    @PostMapping
    ModelAndView issue(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var form = TypedForm.of(typed);
        var requestKey = form.id("requestKey").orElseGet(UUID::randomUUID);
        var codes = form.all("dossiers").stream()
                .filter(DossierCode::isWellFormed)
                .map(DossierCode::new)
                .distinct()
                .toList();
        return switch (slips.handOverList(new NewHandOverList(form.text("receiver"), codes, requestKey), person)) {
            case Outcome.Done<Slip, SlipRefusal>(var slip) ->
                new ModelAndView("redirect:/counter/hand-overs/" + slip.id());
            case Outcome.Refused<Slip, SlipRefusal>(var refusal) ->
                FormPage.again(
                        VIEW, model(person, form, requestKey), FormErrors.none().add(fieldOf(refusal), refusal));
        };
    }

    @GetMapping("/{slip}")
    ModelAndView show(@PathVariable UUID slip, Actor.Staff person) {
        var found = find(slip, person);
        return new ModelAndView("counter/handovers/list", Map.of("slip", found, "title", slips.title(found)));
    }

    @GetMapping("/{slip}/page")
    ResponseEntity<byte[]> page(@PathVariable UUID slip, Actor.Staff person) {
        return PaperView.page(slips.show(looked(slip, person)).page());
    }

    @GetMapping("/{slip}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID slip, Actor.Staff person) {
        var found = looked(slip, person);
        return PaperView.pdf(slips.pdf(found), "ban-giao-" + found.number().replace('/', '-'));
    }

    private Map<String, Object> model(Actor.Staff person, TypedForm form, UUID requestKey) {
        var now = clock.instant();
        return Map.of(
                "dossiers",
                lists.filedOn(person.unit(), LocalDate.now(clock), now.plusSeconds(1), DossierLists.MOST).stream()
                        .filter(dossier -> dossier.receivedAt() != null && dossier.finishedAt() == null)
                        .toList(),
                "issued",
                slips.handOverLists(person),
                "form",
                form,
                "requestKey",
                requestKey.toString());
    }

    private Slip looked(UUID slip, Actor.Staff person) {
        var found = find(slip, person);
        looks.record(person, "SLIP", slip, Set.of("name"), "SLIP");
        return found;
    }

    /** Lists are the business of the unit that issued them. */
    private Slip find(UUID slip, Actor.Staff person) {
        return slips.find(new SlipId(slip))
                .filter(found -> found.dossier() == null && found.unit().equals(person.unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String fieldOf(SlipRefusal refusal) {
        return refusal instanceof SlipRefusal.NoReceiver ? "receiver" : "dossiers";
    }
}

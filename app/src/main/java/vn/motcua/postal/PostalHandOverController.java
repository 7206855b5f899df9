package vn.motcua.postal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.identity.Allow;
import vn.motcua.post.HandOver;
import vn.motcua.post.HandOvers;
import vn.motcua.post.PostPapers;
import vn.motcua.post.PostRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** The agent's signature under the minutes of hand-overs: first where the post gives, second where it takes. */
@Controller
@RequestMapping("/postal")
@Allow(Role.POSTAL_AGENT)
class PostalHandOverController {

    private final HandOvers handOvers;
    private final PostOffice office;
    private final PostPapers papers;
    private final PersonalDataViews looks;

    PostalHandOverController(HandOvers handOvers, PostOffice office, PostPapers papers, PersonalDataViews looks) {
        this.handOvers = handOvers;
        this.office = office;
        this.papers = papers;
        this.looks = looks;
    }

    /** The agent signs that the dossier lies on the desk. */
    @PostMapping("/consignments/{id}/hand-overs")
    ModelAndView give(@PathVariable UUID id, Actor.Staff agent, Page page) {
        return switch (handOvers.give(new ConsignmentId(id), agent)) {
            case Outcome.Done<HandOver, PostRefusal>(var minutes) ->
                new ModelAndView("redirect:/postal/hand-overs/" + minutes.id());
            case Outcome.Refused<HandOver, PostRefusal>(var refusal) ->
                handOvers
                        .latestOf(new ConsignmentId(id))
                        .flatMap(minutes -> handOvers.findFor(agent, minutes.id()))
                        .map(minutes -> again(minutes, refusal, page))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        };
    }

    @GetMapping("/hand-overs/{id}")
    ModelAndView show(@PathVariable UUID id, Actor.Staff agent, Page page) {
        return FormPage.show("postal/handOver", model(find(id, agent), page));
    }

    /** The minutes to be printed. */
    @GetMapping("/hand-overs/{id}/minutes")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, Actor.Staff agent) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(papers.minutes(find(id, agent)));
    }

    @PostMapping("/hand-overs/{id}/withdrawals")
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor.Staff agent, Page page) {
        return answer(handOvers.withdraw(id, reason, agent), id, agent, page);
    }

    /** The agent signs for the results that are really there. */
    @PostMapping("/hand-overs/{id}/signatures")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(name = "there", required = false) List<UUID> there,
            Actor.Staff agent,
            Page page) {
        Set<ConsignmentId> ids = there == null
                ? Set.of()
                : there.stream().map(ConsignmentId::new).collect(Collectors.toSet());
        return answer(handOvers.take(id, ids, agent), id, agent, page);
    }

    private ModelAndView answer(Outcome<HandOver, PostRefusal> outcome, UUID id, Actor.Staff agent, Page page) {
        return switch (outcome) {
            case Outcome.Done<HandOver, PostRefusal>(var minutes) ->
                new ModelAndView("redirect:/postal/hand-overs/" + minutes.id());
            case Outcome.Refused<HandOver, PostRefusal>(var refusal) -> again(find(id, agent), refusal, page);
        };
    }

    private ModelAndView again(HandOver minutes, PostRefusal refusal, Page page) {
        return FormPage.again(
                "postal/handOver", model(minutes, page), FormErrors.none().add(refusal.field(), refusal));
    }

    private Map<String, Object> model(HandOver minutes, Page page) {
        return Map.of(
                "minutes", minutes,
                "deskName", office.name(minutes.desk(), page),
                "officeName", office.name(minutes.office(), page));
    }

    private HandOver find(UUID id, Actor.Staff agent) {
        var found = handOvers.findFor(agent, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        for (var item : found.items()) {
            looks.record(agent, "CONSIGNMENT", item.consignment().id().value(), Set.of("name"), "HAND_OVER");
        }
        return found;
    }
}

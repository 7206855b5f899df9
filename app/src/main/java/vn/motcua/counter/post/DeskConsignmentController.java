package vn.motcua.counter.post;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.post.Consignment;
import vn.motcua.post.ConsignmentState;
import vn.motcua.post.Consignments;
import vn.motcua.post.Direction;
import vn.motcua.post.HandOver;
import vn.motcua.post.HandOvers;
import vn.motcua.post.Move;
import vn.motcua.post.PostPapers;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.Step;
import vn.motcua.post.TrackingCode;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** One envelope as the desk sees it: where it is, its label, and taking it back before the post has it. */
@Controller
@RequestMapping("/counter/post/consignments")
@Allow(Role.RECEPTION_OFFICER)
class DeskConsignmentController {

    private static final Set<String> SHOWN = Set.of("phone", "address");

    private final Consignments consignments;
    private final HandOvers handOvers;
    private final Dossiers dossiers;
    private final PostDesk desk;
    private final PostPapers papers;
    private final PersonalDataViews looks;
    private final AgentProof proof;

    DeskConsignmentController(
            Consignments consignments,
            HandOvers handOvers,
            Dossiers dossiers,
            PostDesk desk,
            PostPapers papers,
            PersonalDataViews looks,
            AgentProof proof) {
        this.consignments = consignments;
        this.handOvers = handOvers;
        this.dossiers = dossiers;
        this.desk = desk;
        this.papers = papers;
        this.looks = looks;
        this.proof = proof;
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, Actor.Staff officer, Page page) {
        return FormPage.show(
                "counter/post/consignment", model(find(code, officer), "", TypedForm.empty(), officer, page));
    }

    /** The label with the barcode, A6 or for a roll of 80 mm. */
    @GetMapping("/{code}/label")
    ResponseEntity<byte[]> label(
            @PathVariable String code, @RequestParam(defaultValue = "A6") String paper, Actor.Staff officer) {
        var found = find(code, officer);
        looks.record(officer, "CONSIGNMENT", found.id().value(), SHOWN, "LABEL");
        var label = paper.equals("80") ? papers.rollLabel(found) : papers.label(found);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(label);
    }

    /** Back out of the envelope, before the post has it. */
    @PostMapping("/{id}/returns")
    ModelAndView takeBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String reason,
            Actor.Staff officer,
            Page page) {
        return switch (consignments.move(new ConsignmentId(id), version, new Step.Return(reason), officer)) {
            case Outcome.Done<Consignment, PostRefusal> _ -> new ModelAndView("redirect:/counter/post?view=TO_FETCH");
            case Outcome.Refused<Consignment, PostRefusal>(var refusal) ->
                consignments
                        .findFor(officer, new ConsignmentId(id))
                        .map(found -> FormPage.again(
                                "counter/post/consignment",
                                model(found, reason, TypedForm.empty(), officer, page),
                                FormErrors.none().add(refusal.field(), refusal)))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        };
    }

    /** The agent signs for the dossier on this screen, as the first of the two. */
    @PostMapping("/{id}/agent-signatures")
    ModelAndView sign(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor.Staff officer,
            HttpServletRequest request,
            Page page) {
        var found = consignments
                .findFor(officer, new ConsignmentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = TypedForm.of(typed);
        var given = switch (proof.of(form, found.office(), officer, request)) {
            case Outcome.Refused<Actor.Staff, SignInRefusal>(var refusal) ->
                Outcome.<HandOver, Refusal>refused(refusal);
            case Outcome.Done<Actor.Staff, SignInRefusal>(var agent) -> widened(handOvers.give(found.id(), agent));
        };
        return switch (given) {
            case Outcome.Done<HandOver, Refusal>(var minutes) ->
                new ModelAndView("redirect:/counter/post/hand-overs/" + minutes.id());
            case Outcome.Refused<HandOver, Refusal>(var refusal) ->
                FormPage.again(
                        "counter/post/consignment",
                        model(found, "", AgentProof.shownAgain(form), officer, page),
                        FormErrors.none().add(AgentProof.FIELD, refusal));
        };
    }

    private static Outcome<HandOver, Refusal> widened(Outcome<HandOver, PostRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<HandOver, PostRefusal>(var minutes) -> Outcome.done(minutes);
            case Outcome.Refused<HandOver, PostRefusal>(var refusal) -> Outcome.refused(refusal);
        };
    }

    private Map<String, Object> model(
            Consignment found, String reason, TypedForm agent, Actor.Staff officer, Page page) {
        looks.record(officer, "CONSIGNMENT", found.id().value(), SHOWN, "CARRIAGE");
        var model = new HashMap<String, Object>(Map.of(
                "consignment", found,
                "history", consignments.history(found.id()),
                "said", consignments.carrierSays(found.id()),
                "minutes", handOvers.latestOf(found.id()),
                "deskName", desk.name(found.desk(), page),
                "officeName", desk.name(found.office(), page),
                "mayTakeBack", consignments.openTo(found, officer).contains(Move.RETURN),
                "unfollowed", isUnfollowed(found),
                "today", desk.today(),
                "reason", reason));
        model.put("agent", agent);
        model.put("agentMaySign", mayBeGiven(found));
        return model;
    }

    private boolean mayBeGiven(Consignment found) {
        return found.direction() == Direction.TO_AGENCY
                && found.state().isWithThePost()
                && handOvers
                        .latestOf(found.id())
                        .filter(minutes -> minutes.state() == HandOver.State.OPEN)
                        .isEmpty();
    }

    /** The citizen has the result, and the dossier does not know: its result was called back on the way. */
    private boolean isUnfollowed(Consignment found) {
        return found.state() == ConsignmentState.DELIVERED
                && Optional.ofNullable(found.matter().dossier())
                        .flatMap(dossiers::find)
                        .filter(dossier -> dossier.status() != DossierStatus.RESULT_RETURNED)
                        .isPresent();
    }

    private Consignment find(String code, Actor.Staff officer) {
        var cleaned = TrackingCode.cleaned(code);
        return Optional.of(cleaned)
                .filter(TrackingCode::isWellFormed)
                .flatMap(text -> consignments.findFor(officer, new TrackingCode(text)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

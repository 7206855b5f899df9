package vn.motcua.postal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.identity.Allow;
import vn.motcua.post.Consignment;
import vn.motcua.post.Consignments;
import vn.motcua.post.HandOvers;
import vn.motcua.post.Move;
import vn.motcua.post.PostPapers;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.TrackingCode;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** One envelope in the hands of an agent: where it is, what can be done, its label. */
@Controller
@RequestMapping("/postal/consignments")
@Allow(Role.POSTAL_AGENT)
class ConsignmentController {

    private static final Set<String> SHOWN = Set.of("phone", "address");

    private final Consignments consignments;
    private final HandOvers handOvers;
    private final PostOffice office;
    private final PostPapers papers;
    private final PersonalDataViews looks;

    ConsignmentController(
            Consignments consignments,
            HandOvers handOvers,
            PostOffice office,
            PostPapers papers,
            PersonalDataViews looks) {
        this.consignments = consignments;
        this.handOvers = handOvers;
        this.office = office;
        this.papers = papers;
        this.looks = looks;
    }

    @GetMapping("/{code}")
    ModelAndView show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String done,
            Actor.Staff agent,
            Page page) {
        var found = find(code, agent);
        return FormPage.show(
                "postal/consignment",
                Map.of("view", view(found, move(act), move(done), TypedForm.empty(), agent, page)));
    }

    /** The label with the barcode, A6 or for a roll of 80 mm. */
    @GetMapping("/{code}/label")
    ResponseEntity<byte[]> label(
            @PathVariable String code, @RequestParam(defaultValue = "A6") String paper, Actor.Staff agent) {
        var found = find(code, agent);
        looks.record(agent, "CONSIGNMENT", found.id().value(), SHOWN, "LABEL");
        var label = paper.equals("80") ? papers.rollLabel(found) : papers.label(found);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(label);
    }

    @PostMapping("/{id}/moves")
    ModelAndView move(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Actor.Staff agent, Page page) {
        var form = TypedForm.of(typed);
        var move = form.constant("move", Move.class).orElse(null);
        var found = find(new ConsignmentId(id), agent);
        var errors = FormErrors.none();
        var step = Optional.ofNullable(move).flatMap(each -> StepReader.read(each, form, errors));
        if (step.isEmpty()) {
            return again(found, move, form, errors, agent, page);
        }
        var version = form.number("version").orElse(0);
        return switch (consignments.move(found.id(), version, step.get(), agent)) {
            case Outcome.Done<Consignment, PostRefusal>(var moved) ->
                new ModelAndView("redirect:/postal/consignments/" + moved.code() + "?done=" + move);
            case Outcome.Refused<Consignment, PostRefusal>(var refusal) ->
                again(
                        find(found.id(), agent),
                        move,
                        form,
                        FormErrors.none().add(refusal.field(), refusal),
                        agent,
                        page);
        };
    }

    private ModelAndView again(
            Consignment found, @Nullable Move move, TypedForm form, FormErrors errors, Actor.Staff agent, Page page) {
        return FormPage.again("postal/consignment", Map.of("view", view(found, move, null, form, agent, page)), errors);
    }

    private EnvelopeView view(
            Consignment found,
            @Nullable Move chosen,
            @Nullable Move done,
            TypedForm form,
            Actor.Staff agent,
            Page page) {
        looks.record(agent, "CONSIGNMENT", found.id().value(), SHOWN, "CARRIAGE");
        return new EnvelopeView(
                found,
                consignments.history(found.id()),
                consignments.openTo(found, agent),
                chosen,
                handOvers.latestOf(found.id()).orElse(null),
                office.others(agent.unit(), page),
                office.name(found.desk(), page),
                office.today(),
                done,
                form);
    }

    private Consignment find(String code, Actor.Staff agent) {
        var cleaned = TrackingCode.cleaned(code);
        return Optional.of(cleaned)
                .filter(TrackingCode::isWellFormed)
                .flatMap(text -> consignments.findFor(agent, new TrackingCode(text)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Consignment find(ConsignmentId id, Actor.Staff agent) {
        return consignments.findFor(agent, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable Move move(String name) {
        return Arrays.stream(Move.values())
                .filter(move -> move.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

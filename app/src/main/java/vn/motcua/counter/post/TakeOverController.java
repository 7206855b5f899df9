package vn.motcua.counter.post;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.motcua.identity.Allow;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.post.Enclosed;
import vn.motcua.post.HandOver;
import vn.motcua.post.HandOvers;
import vn.motcua.post.PostPapers;
import vn.motcua.post.PostRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** The officer counts what the post brought, and goes on to the intake; filing the dossier there is the signature. */
@Controller
@RequestMapping("/counter/post/hand-overs/{id}")
@Allow(Role.RECEPTION_OFFICER)
class TakeOverController {

    private static final int MOST_SHEETS = 999;

    private final HandOvers handOvers;
    private final PostDesk desk;
    private final PostPapers papers;
    private final AgentProof proof;

    TakeOverController(HandOvers handOvers, PostDesk desk, PostPapers papers, AgentProof proof) {
        this.handOvers = handOvers;
        this.desk = desk;
        this.papers = papers;
        this.proof = proof;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Actor.Staff officer, Page page) {
        return FormPage.show("counter/post/handOver", model(find(id, officer), TypedForm.empty(), page));
    }

    /** The minutes to be printed. */
    @GetMapping("/minutes")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, Actor.Staff officer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(papers.minutes(find(id, officer)));
    }

    @PostMapping("/counts")
    ModelAndView count(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Actor.Staff officer, Page page) {
        var minutes = find(id, officer);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        var counted = minutes.items().stream()
                .flatMap(item -> item.given().stream())
                .map(paper -> new Enclosed(paper.code(), paper.name(), number(form, "paper." + paper.code(), errors)))
                .toList();
        if (!errors.isEmpty()) {
            return FormPage.again("counter/post/handOver", model(minutes, form, page), errors);
        }
        return switch (handOvers.count(id, counted, form.text("remark"), officer)) {
            case Outcome.Done<HandOver, PostRefusal>(var done) ->
                new ModelAndView("redirect:/counter/intake?procedure=" + procedureOf(done) + "&consignment=" + id);
            case Outcome.Refused<HandOver, PostRefusal>(var refusal) -> again(id, refusal, form, officer, page);
        };
    }

    /** The agent at the desk signs, on this screen, for the results that are really there. */
    @PostMapping("/agent-signatures")
    ModelAndView sign(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "there", required = false) @Nullable List<UUID> there,
            Actor.Staff officer,
            HttpServletRequest request,
            Page page) {
        var form = TypedForm.of(typed);
        var ids = there == null
                ? Set.<ConsignmentId>of()
                : there.stream().map(ConsignmentId::new).collect(Collectors.toSet());
        return switch (proof.of(form, find(id, officer).office(), officer, request)) {
            case Outcome.Refused<Actor.Staff, SignInRefusal>(var refusal) ->
                unsigned(id, AgentProof.FIELD, refusal, form, officer, page);
            case Outcome.Done<Actor.Staff, SignInRefusal>(var agent) ->
                switch (handOvers.take(id, ids, agent)) {
                    case Outcome.Done<HandOver, PostRefusal> _ ->
                        new ModelAndView("redirect:/counter/post/hand-overs/" + id);
                    case Outcome.Refused<HandOver, PostRefusal>(var refusal) ->
                        unsigned(id, "consignment", refusal, form, officer, page);
                };
        };
    }

    private ModelAndView unsigned(
            UUID id, String field, Refusal refusal, TypedForm form, Actor.Staff officer, Page page) {
        return FormPage.again(
                "counter/post/handOver",
                model(find(id, officer), AgentProof.shownAgain(form), page),
                FormErrors.none().add(field, refusal));
    }

    /** The officer does not take it, or takes back what the post has not fetched. */
    @PostMapping("/withdrawals")
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor.Staff officer, Page page) {
        return switch (handOvers.withdraw(id, reason, officer)) {
            case Outcome.Done<HandOver, PostRefusal> _ -> new ModelAndView("redirect:/counter/post");
            case Outcome.Refused<HandOver, PostRefusal>(var refusal) ->
                again(id, refusal, TypedForm.empty().with("reason", reason), officer, page);
        };
    }

    private ModelAndView again(UUID id, PostRefusal refusal, TypedForm form, Actor.Staff officer, Page page) {
        var field = refusal.field().equals("difference") ? "remark" : refusal.field();
        return FormPage.again(
                "counter/post/handOver",
                model(find(id, officer), form, page),
                FormErrors.none().add(field, refusal));
    }

    private static int number(TypedForm form, String name, FormErrors errors) {
        var number = form.number(name).filter(typed -> typed <= MOST_SHEETS);
        errors.require(number.isPresent(), name, "post.accept.number.wrong", MOST_SHEETS);
        return number.orElse(0);
    }

    private static String procedureOf(HandOver minutes) {
        return minutes.items().getFirst().consignment().matter().procedure();
    }

    private Map<String, Object> model(HandOver minutes, TypedForm form, Page page) {
        return Map.of(
                "minutes",
                minutes,
                "form",
                form,
                "deskName",
                desk.name(minutes.desk(), page),
                "officeName",
                desk.name(minutes.office(), page));
    }

    private HandOver find(UUID id, Actor.Staff officer) {
        return handOvers.findFor(officer, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package vn.motcua.postal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Allow;
import vn.motcua.post.Addresses;
import vn.motcua.post.Consignment;
import vn.motcua.post.NewConsignments;
import vn.motcua.post.PostRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** A citizen hands a dossier in at the post office: the procedure, the sender, the papers, the cash. */
@Controller
@RequestMapping("/postal")
@Allow(Role.POSTAL_AGENT)
class AcceptController {

    private static final int SHOWN_HITS = 8;
    private static final int LONGEST_TEXT = 200;

    private final Procedures procedures;
    private final NewConsignments made;
    private final Addresses addresses;
    private final PostOffice office;

    AcceptController(Procedures procedures, NewConsignments made, Addresses addresses, PostOffice office) {
        this.procedures = procedures;
        this.made = made;
        this.addresses = addresses;
        this.office = office;
    }

    /** @param q what was typed to find a procedure; a whole code leads to it at once */
    @GetMapping("/accept")
    ModelAndView form(
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String q,
            Actor.Staff agent,
            Page page) {
        var text = q.length() > LONGEST_TEXT ? q.substring(0, LONGEST_TEXT) : q.strip();
        return find(procedure)
                .or(() -> find(text))
                .map(version -> FormPage.show("postal/accept", Map.of("view", fresh(version, agent, page))))
                .orElseGet(() -> search(text));
    }

    @PostMapping("/consignments")
    ModelAndView accept(@RequestParam MultiValueMap<String, String> typed, Actor.Staff agent) {
        var form = TypedForm.of(typed);
        var version = find(form.text("procedure"));
        if (version.isEmpty()) {
            return search("");
        }
        var view = new AcceptView(version.get(), form);
        var reader = new AcceptReader(form);
        var command = reader.read(view, office.desk(form.text("desk")), addresses);
        if (command.isEmpty()) {
            return FormPage.again("postal/accept", Map.of("view", view), reader.errors());
        }
        return switch (made.accept(command.get(), agent)) {
            case Outcome.Done<Consignment, PostRefusal>(var accepted) ->
                new ModelAndView("redirect:/postal/consignments/" + accepted.code() + "?done=ACCEPT");
            case Outcome.Refused<Consignment, PostRefusal>(var refusal) ->
                FormPage.again(
                        "postal/accept", Map.of("view", view), FormErrors.none().add(refusal.field(), refusal));
        };
    }

    private ModelAndView search(String text) {
        var hits = text.isEmpty()
                ? java.util.List.of()
                : procedures.search(ProcedureQuery.of(text, office.today())).hits().stream()
                        .limit(SHOWN_HITS)
                        .toList();
        return new ModelAndView("postal/search", Map.of("text", text, "hits", hits));
    }

    private AcceptView fresh(ProcedureVersion version, Actor.Staff agent, Page page) {
        var desk = office.nearestDesk(agent.unit())
                .map(unit -> unit.name().in(page.language().locale()))
                .orElse("");
        return new AcceptView(
                version, TypedForm.empty().with("requestKey", UUID.randomUUID().toString(), "desk", desk));
    }

    private Optional<ProcedureVersion> find(String code) {
        return Optional.of(code)
                .filter(ProcedureCode::isWellFormed)
                .flatMap(text -> procedures.inForce(new ProcedureCode(text), office.today()));
    }
}

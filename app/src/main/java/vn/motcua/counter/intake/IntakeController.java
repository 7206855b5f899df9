package vn.motcua.counter.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Finding the procedure and filling in the one screen of the intake. */
@Controller
@RequestMapping("/counter/intake")
@Allow(Role.RECEPTION_OFFICER)
class IntakeController {

    private static final int LONGEST_TEXT = 200;

    private final Procedures procedures;
    private final IntakePage pages;
    private final KnownPeople people;
    private final PostalIntake post;

    IntakeController(Procedures procedures, IntakePage pages, KnownPeople people, PostalIntake post) {
        this.procedures = procedures;
        this.pages = pages;
        this.people = people;
        this.post = post;
    }

    /**
     * @param q what was typed to find a procedure; a whole code leads to it at once
     * @param consignment the minutes of the hand-over, where the post brought the dossier
     * @param pick {@code first} to take the first hit, as Enter does where scripts show the hits while one types
     */
    @GetMapping
    ModelAndView intake(
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String pick,
            @RequestParam(defaultValue = "") String consignment,
            Actor.Staff person,
            Page page) {
        if (!procedure.isEmpty()) {
            return find(procedure)
                    .map(version -> pages.show(pages.view(
                            version, post.prefill(consignment, papersOf(version), person), person, false, page)))
                    .orElseGet(() -> notInForce(procedure));
        }
        var text = q.length() > LONGEST_TEXT ? q.substring(0, LONGEST_TEXT) : q;
        var chosen = find(text.strip()).map(ProcedureVersion::code).or(() -> first(text, pick));
        return chosen.map(code -> new ModelAndView("redirect:/counter/intake?procedure=" + code))
                .orElseGet(() -> pages.search(text));
    }

    /** The hits alone, for the screen that shows them while one types. */
    @GetMapping("/procedures")
    ModelAndView hits(@RequestParam(defaultValue = "") String q) {
        var text = q.length() > LONGEST_TEXT ? q.substring(0, LONGEST_TEXT) : q;
        return new ModelAndView("counter/intake/hits", Map.of("text", text, "hits", pages.hits(text)));
    }

    /** The screen again with what is known of the person; what was typed stays. */
    @PostMapping("/drafts")
    ModelAndView draft(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person, Page page) {
        var form = TypedForm.of(typed);
        return find(form.text("procedure"))
                .map(version -> {
                    var known = people.fill(form, person);
                    var filled = KnownPeople.fillFromNumber(known.orElse(form));
                    return pages.show(pages.view(version, filled, person, known.isPresent(), page));
                })
                .orElseGet(() -> notInForce(form.text("procedure")));
    }

    private static List<RequiredComponent> papersOf(ProcedureVersion version) {
        return version.content().components().toList();
    }

    private Optional<ProcedureCode> first(String text, String pick) {
        return pick.equals("first")
                ? pages.hits(text).stream().map(hit -> hit.code()).findFirst()
                : Optional.empty();
    }

    private Optional<ProcedureVersion> find(String code) {
        return Optional.of(code)
                .filter(ProcedureCode::isWellFormed)
                .flatMap(text -> procedures.inForce(new ProcedureCode(text), pages.today()));
    }

    private ModelAndView notInForce(String code) {
        return pages.searchAgain("", FormErrors.none().add("q", "dossier.procedure-not-in-force", code));
    }
}

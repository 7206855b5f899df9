package vn.motcua.counter.digitisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.PaperState;
import vn.motcua.dossier.Dossier;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** One paper beside what it says of itself: the officer compares, corrects and confirms, and is led to the next one. */
@Controller
@RequestMapping("/counter/dossiers/{code}/papers/{component}")
@Allow({Role.RECEPTION_OFFICER, Role.CASE_OFFICER})
class PaperReviewController {

    private static final String VIEW = "counter/digitisation/review";

    private final PaperDossiers dossiers;
    private final DigitisedPapers papers;
    private final PersonalDataViews looks;

    PaperReviewController(PaperDossiers dossiers, DigitisedPapers papers, PersonalDataViews looks) {
        this.dossiers = dossiers;
        this.papers = papers;
        this.looks = looks;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String component,
            @RequestParam(defaultValue = "") String done,
            Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var paper = dossiers.paper(dossier, component);
        looks.record(person, "DOSSIER", dossier.id().value(), Set.of("paper." + component), "PAPER_VIEW");
        return FormPage.show(VIEW, model(dossier, paper, person, ReviewForm.of(paper), done));
    }

    @PostMapping("/confirmations")
    ModelAndView confirm(
            @PathVariable String code,
            @PathVariable String component,
            @RequestParam MultiValueMap<String, String> typed,
            Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var shown = dossiers.paper(dossier, component);
        var form = TypedForm.of(typed);
        var errors = ReviewForm.errors(form);
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(dossier, shown, person, form, ""), errors);
        }
        var outcome = papers.confirm(
                form.id("paper").orElse(shown.id()),
                form.number("version").orElse(0),
                ReviewForm.described(form),
                form.text("inSpiteOf"),
                person);
        return switch (outcome) {
            case Outcome.Refused<DigitisedPaper, DigitisationRefusal>(var refusal) ->
                FormPage.again(
                        VIEW,
                        model(dossier, dossiers.paper(dossier, component), person, form, ""),
                        FormErrors.none().add(ReviewForm.field(refusal), refusal));
            case Outcome.Done<DigitisedPaper, DigitisationRefusal>(var after) -> onwards(dossier, after);
        };
    }

    /** To the next paper that waits to be confirmed; back to the same one when something keeps it from being verified. */
    private ModelAndView onwards(Dossier dossier, DigitisedPaper after) {
        var address = "redirect:/counter/dossiers/" + dossier.code() + "/papers";
        if (after.state() != PaperState.VERIFIED) {
            return new ModelAndView(address + "/" + after.place().component() + "?done=confirmed");
        }
        return next(dossier, after.place().component())
                .map(component -> new ModelAndView(address + "/" + component + "?done=verified"))
                .orElseGet(() -> new ModelAndView(address + "?done=verified"));
    }

    private Optional<String> next(Dossier dossier, String after) {
        var waiting = dossiers.cards(dossier).stream()
                .filter(PaperCard::isToBeConfirmed)
                .filter(card -> !card.component().code().equals(after))
                .map(card -> card.component().code())
                .toList();
        var codes = dossier.papers().components().stream()
                .map(vn.motcua.dossier.Component::code)
                .toList();
        int place = codes.indexOf(after);
        return waiting.stream()
                .filter(code -> codes.indexOf(code) > place)
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }

    private Map<String, Object> model(
            Dossier dossier, DigitisedPaper paper, Actor.Staff person, TypedForm form, String done) {
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("component", dossiers.component(dossier, paper.place().component()));
        model.put("paper", paper);
        model.put("form", form);
        model.put("maySettle", dossiers.maySettle(dossier, person));
        model.put("done", Done.isOne(done) ? done : "");
        return model;
    }
}

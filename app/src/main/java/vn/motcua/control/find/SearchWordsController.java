package vn.motcua.control.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalog.AddedWord;
import vn.motcua.catalog.CannotAddWord;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.SearchWords;
import vn.motcua.catalog.UnansweredSearch;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** What citizens looked for in vain, the words that the search knows, and what it answers now. */
@Controller
@RequestMapping("/control/search-words")
@Allow(Role.CONTROL_OFFICER)
class SearchWordsController {

    private static final String VIEW = "control/find/searchWords";
    private static final int MOST = 100;
    private static final int SHOWN = 5;
    private static final Set<String> DONE = Set.of("added", "removed", "forgotten");

    private final SearchWords words;
    private final Procedures procedures;
    private final Clock clock;

    SearchWordsController(SearchWords words, Procedures procedures, Clock clock) {
        this.words = words;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** @param q words to try: what the search answers now */
    @GetMapping
    @Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String done) {
        var form = TypedForm.empty().with("said", q);
        return FormPage.show(VIEW, model(q.strip(), form, DONE.contains(done) ? done : ""));
    }

    @PostMapping
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        return switch (words.add(form.text("said"), form.text("procedure"), by)) {
            case Outcome.Done<AddedWord, CannotAddWord>(var added) -> shown(added.said(), "added");
            case Outcome.Refused<AddedWord, CannotAddWord>(var refusal) ->
                FormPage.again(
                        VIEW,
                        model(form.text("said"), form, ""),
                        FormErrors.none()
                                .add(refusal instanceof CannotAddWord.NoWords ? "said" : "procedure", refusal));
        };
    }

    @PostMapping("/removals")
    ModelAndView remove(@RequestParam String said, @RequestParam String procedure) {
        words.remove(said, procedure);
        return shown(said, "removed");
    }

    /** Words that mean nothing leave the list, until somebody looks for them again. */
    @PostMapping("/dismissals")
    ModelAndView dismiss(@RequestParam("words") String unanswered) {
        words.forget(unanswered);
        return new ModelAndView("redirect:/control/search-words?done=forgotten");
    }

    private static ModelAndView shown(String said, String done) {
        var address = UriComponentsBuilder.fromPath("/control/search-words")
                .queryParam("q", "{q}")
                .queryParam("done", done)
                .encode()
                .buildAndExpand(said);
        return new ModelAndView("redirect:" + address.toUriString());
    }

    private Map<String, Object> model(String q, TypedForm form, String done) {
        var model = new HashMap<String, Object>();
        model.put("q", q);
        model.put("form", form);
        model.put("done", done);
        model.put("answer", procedures.search(ProcedureQuery.of(q, today())));
        model.put("shown", SHOWN);
        model.put("unanswered", stillUnanswered());
        model.put("added", words.added());
        model.put("shipped", words.shipped());
        return model;
    }

    /** Without those that the search has learnt since. */
    private List<UnansweredSearch> stillUnanswered() {
        return words.unanswered(MOST).stream()
                .filter(each -> !procedures
                        .search(ProcedureQuery.of(each.words(), today()))
                        .wholly())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package vn.motcua.control.layouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.papers.Layout;
import vn.motcua.papers.LayoutRefusal;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.PaperPictures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.PaperView;

/** How forms look: written, looked at as they will be printed, and published from a day on. */
@Controller
@RequestMapping("/control/layouts")
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
class LayoutsController {

    private static final String VIEW = "control/layouts/layout";

    private final Layouts layouts;
    private final Clock clock;

    LayoutsController(Layouts layouts, Clock clock) {
        this.layouts = layouts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("control/layouts/list", Map.of("forms", layouts.forms()));
    }

    /** @param unit whose layout is wanted; empty for the one for all units */
    @GetMapping("/{form}")
    ModelAndView show(
            @PathVariable String form,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String done) {
        var found = find(form);
        var today = LocalDate.now(clock);
        var content = layouts.inForce(found, unitOf(unit), today);
        var typed = new LayoutForm(unit, DateField.of(today.plusDays(1)), content);
        return FormPage.show(VIEW, model(found, typed, done.equals("1")));
    }

    /** The samples of the form in what is typed now, as a printer prints them; or what is wrong with it, line by line. */
    @PostMapping("/{form}/previews")
    @Allow(Role.ADMINISTRATOR)
    ResponseEntity<byte[]> preview(@PathVariable String form, LayoutForm typed, Page page) {
        var found = find(form);
        return PaperView.page(
                switch (layouts.preview(found, typed.content(), unitOf(typed.unit()))) {
                    case Outcome.Done<Paper, LayoutRefusal>(var paper) ->
                        PaperPictures.page(paper.pdf(), page.t("control.layouts.sheet"));
                    case Outcome.Refused<Paper, LayoutRefusal>(var refusal) -> faults(refusal, page);
                });
    }

    @PostMapping("/{form}")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView publish(@PathVariable String form, LayoutForm typed, Actor.Staff person) {
        return publish(find(form), typed, false, person);
    }

    /** The layout of the product holds again. */
    @PostMapping("/{form}/returns")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView goBack(@PathVariable String form, LayoutForm typed, Actor.Staff person) {
        return publish(find(form), typed, true, person);
    }

    private ModelAndView publish(PaperForm form, LayoutForm typed, boolean shipped, Actor.Staff person) {
        var errors = FormErrors.none();
        var command = typed.command(form.key(), shipped, errors);
        if (command.isEmpty()) {
            return FormPage.again(VIEW, model(form, typed, false), errors);
        }
        return switch (layouts.publish(command.get(), person)) {
            case Outcome.Done<Layout, LayoutRefusal> _ ->
                new ModelAndView("redirect:/control/layouts/" + form.key() + "?done=1&unit=" + typed.unit());
            case Outcome.Refused<Layout, LayoutRefusal>(var refusal) ->
                FormPage.again(VIEW, model(form, typed, false), errors.add(fieldOf(refusal), refusal));
        };
    }

    private Map<String, Object> model(PaperForm form, LayoutForm typed, boolean done) {
        return Map.of(
                "form",
                form,
                "typed",
                typed,
                "history",
                layouts.history(form.key()),
                "done",
                done,
                "related",
                layouts.related(form, typed.content()));
    }

    private PaperForm find(String key) {
        return Optional.of(key)
                .filter(PaperKey::isWellFormed)
                .map(PaperKey::new)
                .flatMap(layouts::form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable UnitCode unitOf(String typed) {
        return UnitCode.isWellFormed(typed.strip()) ? new UnitCode(typed.strip()) : null;
    }

    private static String fieldOf(LayoutRefusal refusal) {
        return switch (refusal) {
            case LayoutRefusal.Broken _ -> "content";
            case LayoutRefusal.BeginsTooEarly _ -> "from";
            case LayoutRefusal.UnknownUnit _ -> "unit";
        };
    }

    private static String faults(LayoutRefusal refusal, Page page) {
        return FaultsPage.of(refusal instanceof LayoutRefusal.Broken(var all) ? all : List.of(refusal), page);
    }
}

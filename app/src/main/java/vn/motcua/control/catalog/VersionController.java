package vn.motcua.control.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/**
 * Changing a part of a procedure; each change is published as a version.
 *
 * <p>Parts changed under the same decision and day come together in one version, since the later one replaces the
 * earlier.
 */
@Controller
@Allow(Role.CONTROL_OFFICER)
class VersionController {

    private static final String GENERAL = "control/catalog/general";
    private static final String TERMS = "control/catalog/terms";
    private static final String PAPERS = "control/catalog/papers";
    private static final String NEW = "new";

    private final Procedures procedures;

    VersionController(Procedures procedures) {
        this.procedures = procedures;
    }

    @GetMapping("/control/catalog/{code}/general")
    ModelAndView general(@PathVariable String code) {
        var latest = latest(code);
        return FormPage.show(GENERAL, Map.of("version", latest, "form", GeneralPart.form(latest)));
    }

    @PostMapping("/control/catalog/{code}/general")
    ModelAndView general(@PathVariable String code, @RequestParam Map<String, String> fields, Actor.Staff actor) {
        var latest = latest(code);
        var form = new TypedForm(fields);
        var errors = FormErrors.none();
        var content = GeneralPart.read(form, errors).map(part -> part.in(latest.content()));
        return publish(latest, form, content, errors, actor)
                .orElseGet(() -> FormPage.again(GENERAL, Map.of("version", latest, "form", form), errors));
    }

    @GetMapping("/control/catalog/{code}/terms")
    ModelAndView terms(@PathVariable String code) {
        var latest = latest(code);
        return FormPage.show(TERMS, Map.of("version", latest, "form", TermsPart.form(latest)));
    }

    @PostMapping("/control/catalog/{code}/terms")
    ModelAndView terms(@PathVariable String code, @RequestParam Map<String, String> fields, Actor.Staff actor) {
        var latest = latest(code);
        var form = new TypedForm(fields);
        if (!form.listToExtend().isEmpty()) {
            return FormPage.show(TERMS, Map.of("version", latest, "form", form.withOneMore(form.listToExtend())));
        }
        var errors = FormErrors.none();
        var before = latest.content();
        var terms = TermsPart.read(form, before, errors);
        var content = new ProcedureContent(
                before.name(), before.classification(), before.handling(), before.cases(), terms, before.results());
        return publish(latest, form, Optional.of(content), errors, actor)
                .orElseGet(() -> FormPage.again(TERMS, Map.of("version", latest, "form", form), errors));
    }

    @GetMapping("/control/catalog/{code}/cases/{key}")
    ModelAndView papers(@PathVariable String code, @PathVariable String key) {
        var latest = latest(code);
        var one = caseOf(latest, key);
        return FormPage.show(PAPERS, papersModel(latest, key, PapersPart.form(latest, one)));
    }

    @PostMapping("/control/catalog/{code}/cases/{key}")
    ModelAndView papers(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam Map<String, String> fields,
            Actor.Staff actor) {
        var latest = latest(code);
        var one = caseOf(latest, key);
        var form = new TypedForm(fields);
        if (!form.listToExtend().isEmpty()) {
            return FormPage.show(PAPERS, papersModel(latest, key, form.withOneMore(form.listToExtend())));
        }
        var errors = FormErrors.none();
        var content = form.isTicked("remove")
                ? PapersPart.without(latest.content(), one.key(), errors)
                : PapersPart.read(form, latest.content(), one.key(), errors);
        return publish(latest, form, Optional.of(content), errors, actor)
                .orElseGet(() -> FormPage.again(PAPERS, papersModel(latest, key, form), errors));
    }

    /** Empty when something is wrong, and then the errors say what. */
    private Optional<ModelAndView> publish(
            ProcedureVersion latest,
            TypedForm form,
            Optional<ProcedureContent> content,
            FormErrors errors,
            Actor.Staff actor) {
        var publication = Publication.read(form, errors);
        if (!latest.id().toString().equals(form.value("basedOn"))) {
            errors.add("decision", "catalog.changed-meanwhile", latest.code());
        }
        if (!errors.isEmpty() || publication.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        var command = publication.get().of(latest.code(), content.get(), latest.id());
        return switch (procedures.publish(command, actor)) {
            case Outcome.Done(var version) ->
                Optional.of(new ModelAndView("redirect:/control/catalog/" + version.code() + "?done=published"));
            case Outcome.Refused(var refusal) -> {
                errors.add("from", refusal);
                yield Optional.empty();
            }
        };
    }

    private ProcedureVersion latest(String code) {
        return Codes.latest(procedures, code);
    }

    private static ProcedureCase caseOf(ProcedureVersion version, String key) {
        if (key.equals(NEW)) {
            var number = version.content().cases().size() + 1;
            while (version.content().caseOf("case-" + number).isPresent()) {
                number++;
            }
            return new ProcedureCase("case-" + number, "", List.of());
        }
        return version.content().caseOf(key).orElseThrow(Codes::notFound);
    }

    private static Map<String, Object> papersModel(ProcedureVersion latest, String key, TypedForm form) {
        return Map.of("version", latest, "key", key, "form", form);
    }
}

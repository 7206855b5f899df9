package vn.motcua.control.forms;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.motcua.eforms.Differences;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormDesk;
import vn.motcua.eforms.FormSummary;
import vn.motcua.eforms.FormVersion;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;

/** The forms there are, their versions, and what was changed from one to the next. */
@Controller
@RequestMapping("/control/forms")
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class FormsController {

    private final FormDesk desk;
    private final EForms forms;
    private final Clock clock;

    FormsController(FormDesk desk, EForms forms, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Also leads to the form of a procedure that has none yet.
     *
     * @param q words of a title, or the beginning of a procedure's code; empty for all
     */
    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q) {
        var words = q.strip().toLowerCase(java.util.Locale.ROOT);
        var found = desk.latest().stream()
                .filter(form -> form.procedure().value().startsWith(words)
                        || form.title().toLowerCase(java.util.Locale.ROOT).contains(words))
                .toList();
        return new ModelAndView(
                "control/forms/list",
                Map.of(
                        "forms",
                        found,
                        "q",
                        q.strip(),
                        "canBegin",
                        found.isEmpty() && ProcedureCode.isWellFormed(q.strip())));
    }

    @GetMapping("/{procedure}")
    ModelAndView show(@PathVariable String procedure, @RequestParam(defaultValue = "") String done) {
        var code = code(procedure);
        var history = desk.history(code);
        return new ModelAndView(
                "control/forms/form",
                Map.of(
                        "procedure", code,
                        "history", history,
                        "draft", desk.draft(code),
                        "inForce",
                                forms.inForce(code, LocalDate.now(clock))
                                        .map(FormVersion::number)
                                        .orElse(0),
                        "done", done.equals("1")));
    }

    /** Opens the draft, and makes it where there is none. */
    @PostMapping("/{procedure}/drafts")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView begin(@PathVariable String procedure, Actor.Staff person) {
        desk.begin(code(procedure), person);
        return new ModelAndView("redirect:/control/forms/" + procedure + "/draft");
    }

    /** @param number of a version; it is compared with the one before */
    @GetMapping("/{procedure}/versions/{number}")
    ModelAndView version(@PathVariable String procedure, @PathVariable String number) {
        var history = desk.history(code(procedure));
        var version = find(history, number);
        var form = forms.version(version.id()).orElseThrow();
        var differences = history.stream()
                .filter(each -> each.number() == version.number() - 1)
                .findFirst()
                .flatMap(each -> forms.version(each.id()))
                .map(before -> Differences.between(before.content(), form.content()))
                .orElse(List.of());
        return new ModelAndView(
                "control/forms/version",
                Map.of("version", version, "form", form, "differences", differences, "schema", form.schema()));
    }

    /** The definition, to be kept elsewhere or taken in by another installation. */
    @GetMapping("/{procedure}/versions/{number}/file")
    ResponseEntity<byte[]> file(@PathVariable String procedure, @PathVariable String number) {
        var version = find(desk.history(code(procedure)), number);
        var name = "form-" + version.procedure() + "-" + version.number() + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(desk.definition(version.id()).orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    private static FormSummary find(List<FormSummary> history, String number) {
        return history.stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static ProcedureCode code(String procedure) {
        if (!ProcedureCode.isWellFormed(procedure)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ProcedureCode(procedure);
    }
}

package vn.motcua.counter.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Request;
import vn.motcua.certification.Comparison;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.NewCopy;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Papers that are shown at the desk to be copied. */
@Controller
@RequestMapping("/counter/certified-copies")
@Allow({Role.RECEPTION_OFFICER, Role.RECORDS_CLERK, Role.AGENCY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER})
class CopiesController {

    private static final String FORM = "counter/certification/newCopy";

    private final CertifiedCopies copies;
    private final Clock clock;

    CopiesController(CertifiedCopies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor.Staff actor) {
        return new ModelAndView(
                "counter/certification/copies",
                Map.of(
                        "waiting",
                        copies.waiting(actor),
                        "latest",
                        copies.latest(actor),
                        "today",
                        LocalDate.now(clock),
                        "reads",
                        copies.mayRead(actor)));
    }

    @GetMapping("/new")
    @Allow({Role.RECEPTION_OFFICER, Role.RECORDS_CLERK})
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("form", CopyForm.EMPTY));
    }

    @PostMapping
    @Allow({Role.RECEPTION_OFFICER, Role.RECORDS_CLERK})
    ModelAndView receive(
            CopyForm form, @RequestParam(required = false) @Nullable List<MultipartFile> scans, Actor.Staff actor) {
        var errors = FormErrors.none();
        var request = form.request(errors);
        var pages = scans == null
                ? List.<MultipartFile>of()
                : scans.stream().filter(each -> !each.isEmpty()).toList();
        if (form.isFit()) {
            errors.require(form.ticked().size() == Comparison.values().length, "checks", "counter.copy.checks.missing")
                    .require(!pages.isEmpty(), "scans", "certification.no-scan");
        }
        if (request.isEmpty() || !errors.isEmpty()) {
            return FormPage.again(FORM, Map.of("form", form), errors);
        }
        return switch (act(form, request.get(), pages, actor)) {
            case Outcome.Done(var copy) -> new ModelAndView("redirect:/counter/certified-copies/" + copy.id());
            case Outcome.Refused(var refusal) ->
                FormPage.again(FORM, Map.of("form", form), errors.add(fieldOf(refusal), refusal));
        };
    }

    private Outcome<CertifiedCopy, CopyRefusal> act(
            CopyForm form, Request request, List<MultipartFile> pages, Actor.Staff actor) {
        return form.reason()
                .map(reason -> copies.turnAway(request, reason, form.note(), actor))
                .orElseGet(() -> copies.receive(
                        new NewCopy(
                                request,
                                form.ticked(),
                                pages.stream().map(CopiesController::scan).toList()),
                        actor));
    }

    private static String fieldOf(CopyRefusal refusal) {
        return switch (refusal) {
            case CopyRefusal.IdentifierMissing missing -> "identifier";
            case CopyRefusal.NotAllowed notAllowed -> "requester";
            default -> "scans";
        };
    }

    private static NewCopy.Scan scan(MultipartFile file) {
        try {
            return new NewCopy.Scan(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

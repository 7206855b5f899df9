package vn.motcua.portal.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.eligibility.Eligibility;
import vn.motcua.eligibility.EligibilityCheck;
import vn.motcua.eligibility.End;
import vn.motcua.eligibility.Question;
import vn.motcua.identity.Public;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** One question a page; the answers stand in the address and nowhere else. */
@Controller
@Public
class CheckController {

    private final Procedures procedures;
    private final Eligibility eligibility;
    private final Starts starts;
    private final Clock clock;

    CheckController(Procedures procedures, Eligibility eligibility, Starts starts, Clock clock) {
        this.procedures = procedures;
        this.eligibility = eligibility;
        this.starts = starts;
        this.clock = clock;
    }

    /** @param asked the question whose form was sent, so that sending it empty is told from coming to it */
    @GetMapping("/procedures/{code}/check")
    ModelAndView walk(
            @PathVariable String code,
            @RequestParam Map<String, String> answers,
            @RequestParam Optional<String> asked) {
        var version = version(code);
        var check = eligibility.check(version, today()).orElseThrow(CheckController::notFound);
        var way = check.walk(answers::get);
        var progress = new CheckProgress(version.code(), way.steps());
        return switch (way.place()) {
            case Question question -> ask(version, progress, question, asked);
            case End end -> end(version, check, progress, end);
        };
    }

    private static ModelAndView ask(
            ProcedureVersion version, CheckProgress progress, Question question, Optional<String> asked) {
        var model = Map.of("version", version, "progress", progress, "question", question);
        var view = "portal/procedures/check/question";
        return asked.filter(question.key()::equals).isPresent()
                ? FormPage.again(view, model, FormErrors.none().require(false, question.key(), "eligibility.choose"))
                : FormPage.show(view, model);
    }

    private ModelAndView end(ProcedureVersion version, EligibilityCheck check, CheckProgress progress, End end) {
        var other = end instanceof End.Other another
                ? procedures.inForce(another.procedure(), today()).stream().toList()
                : List.<ProcedureVersion>of();
        var chosen = end instanceof End.Yes yes ? ChosenCase.of(version, yes.caseKey()) : version;
        return new ModelAndView(
                "portal/procedures/check/end",
                Map.of(
                        "version",
                        chosen,
                        "progress",
                        progress,
                        "end",
                        end,
                        "source",
                        check.source(),
                        "others",
                        other,
                        "start",
                        starts.of(version)));
    }

    private ProcedureVersion version(String code) {
        return Optional.of(code)
                .filter(ProcedureCode::isWellFormed)
                .map(ProcedureCode::new)
                .flatMap(known -> procedures.inForce(known, today()))
                .orElseThrow(CheckController::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

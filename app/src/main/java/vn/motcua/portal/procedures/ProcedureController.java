package vn.motcua.portal.procedures;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishedVersion;
import vn.motcua.eligibility.Eligibility;
import vn.motcua.identity.Public;
import vn.motcua.portal.questions.QuestionHits;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.Page;

/** Everyone reads what a procedure asks for. */
@Controller
@Public
class ProcedureController {

    private final Procedures procedures;
    private final Starts starts;
    private final Eligibility eligibility;
    private final QuestionHits questions;
    private final Clock clock;

    ProcedureController(
            Procedures procedures, Starts starts, Eligibility eligibility, QuestionHits questions, Clock clock) {
        this.procedures = procedures;
        this.starts = starts;
        this.eligibility = eligibility;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/procedures/{code}")
    ModelAndView read(@PathVariable String code, HttpServletResponse response, Page reader) {
        var found = Optional.of(code)
                .filter(ProcedureCode::isWellFormed)
                .map(ProcedureCode::new)
                .flatMap(this::newest)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ShortCache.allow(response);
        return new ModelAndView(
                "portal/procedures/procedure",
                Map.of(
                        "version", found,
                        "today", today(),
                        "start", starts.of(found),
                        "hasCheck", hasCheck(found),
                        "questions", questions.about(found.code(), reader.language())));
    }

    private boolean hasCheck(ProcedureVersion version) {
        return version.inForce().contains(today())
                && eligibility.check(version, today()).isPresent();
    }

    /** The version in force, or else the one that was in force last, or will be first: it is shown as what it is. */
    private Optional<ProcedureVersion> newest(ProcedureCode code) {
        return procedures.inForce(code, today()).or(() -> nearest(procedures.history(code)));
    }

    private Optional<ProcedureVersion> nearest(List<PublishedVersion> history) {
        var valid = history.stream()
                .filter(each -> !each.replaced())
                .map(PublishedVersion::version)
                .toList();
        return valid.stream()
                .filter(each -> !each.inForce().from().isAfter(today()))
                .findFirst()
                .or(() -> valid.reversed().stream().findFirst());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

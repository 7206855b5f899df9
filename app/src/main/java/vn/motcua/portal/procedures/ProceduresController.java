package vn.motcua.portal.procedures;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedurePage;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.ProcedureSummary;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishedVersion;
import vn.motcua.catalog.SearchWords;
import vn.motcua.eligibility.Eligibility;
import vn.motcua.identity.Public;
import vn.motcua.portal.find.Popularity;
import vn.motcua.portal.questions.QuestionHits;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;

/** The catalogue for everyone. */
@Controller
@Public
class ProceduresController {

    /** Long enough to go back and forth without asking again, short enough that nobody reads yesterday's law. */
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(60)).cachePrivate();

    private final Procedures procedures;
    private final SearchWords words;
    private final Popularity popularity;
    private final Starts starts;
    private final Eligibility eligibility;
    private final QuestionHits questions;
    private final Clock clock;

    ProceduresController(
            Procedures procedures,
            SearchWords words,
            Popularity popularity,
            Starts starts,
            Eligibility eligibility,
            QuestionHits questions,
            Clock clock) {
        this.procedures = procedures;
        this.words = words;
        this.popularity = popularity;
        this.starts = starts;
        this.eligibility = eligibility;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/procedures")
    ModelAndView search(@ModelAttribute("form") SearchForm form, HttpServletResponse response, Page reader) {
        var query = form.query(today());
        var page = procedures.search(query);
        if (form.asksWordsAlone() && !page.wholly()) {
            words.foundNothing(query.text());
        }
        var versions = procedures.versions(
                hits(query, page).stream().map(ProcedureSummary::id).toList());
        cacheShortly(response);
        return new ModelAndView(
                "portal/procedures/list",
                Map.of(
                        "form",
                        form,
                        "fields",
                        page.fields(),
                        "hits",
                        versions,
                        "wholly",
                        page.wholly(),
                        "questions",
                        form.number() == 1 ? questions.among(form.words(), reader.language()) : List.of(),
                        "paging",
                        new Paging(form.number(), ProcedureQuery.PAGE_SIZE, page.total(), form::href)));
    }

    /** Who types words gets what fits best; who types none, what most people look for. */
    private List<ProcedureSummary> hits(ProcedureQuery query, ProcedurePage page) {
        return query.text().isEmpty()
                ? popularity.mostFiledFirst(procedures.list(query)).stream()
                        .skip((long) query.page() * ProcedureQuery.PAGE_SIZE)
                        .limit(ProcedureQuery.PAGE_SIZE)
                        .toList()
                : page.hits();
    }

    @GetMapping("/procedures/{code}")
    ModelAndView read(@PathVariable String code, HttpServletResponse response, Page reader) {
        var found = Optional.of(code)
                .filter(ProcedureCode::isWellFormed)
                .map(ProcedureCode::new)
                .flatMap(this::newest)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        cacheShortly(response);
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

    private static void cacheShortly(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SHORTLY.getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
}

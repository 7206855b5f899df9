package vn.motcua.portal.procedures;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedurePage;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.ProcedureSummary;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.SearchWords;
import vn.motcua.identity.Public;
import vn.motcua.portal.find.Popularity;
import vn.motcua.portal.questions.QuestionHits;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;

/** Everyone searches the catalogue. */
@Controller
@Public
class ProceduresController {

    private final Procedures procedures;
    private final SearchWords words;
    private final Popularity popularity;
    private final QuestionHits questions;
    private final Clock clock;

    ProceduresController(
            Procedures procedures, SearchWords words, Popularity popularity, QuestionHits questions, Clock clock) {
        this.procedures = procedures;
        this.words = words;
        this.popularity = popularity;
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
        ShortCache.allow(response);
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package vn.motcua.portal.questions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Public;
import vn.motcua.organisation.UnitNames;
import vn.motcua.questions.FoundQuestions;
import vn.motcua.questions.Question;
import vn.motcua.questions.QuestionNumber;
import vn.motcua.questions.Questions;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;

/** Everybody finds, reads, and says whether it helped. */
@Controller("portalQuestionsController")
@Public
@RequestMapping("/questions")
class QuestionsController {

    private static final int PAGE = 15;

    private final Questions questions;
    private final Procedures procedures;
    private final UnitNames units;
    private final Clock clock;
    private final String publicAddress;

    QuestionsController(
            Questions questions,
            Procedures procedures,
            UnitNames units,
            Clock clock,
            @Value("${motcua.public-address:http://localhost:8080}") String publicAddress) {
        this.questions = questions;
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    @GetMapping
    ModelAndView list(@ModelAttribute("form") SearchForm form, Page page) {
        var found = questions.find(form.query());
        var paging = new Paging(form.page(), PAGE, found.all().size(), form::href);
        var hits = found.all().stream()
                .skip(paging.offset())
                .limit(PAGE)
                .map(each -> Hit.of(each, page.language().locale()))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("fields", fields(found));
        model.put("agencies", agencies(found, page));
        model.put("hits", hits);
        model.put("wholly", found.wholly());
        model.put("paging", paging);
        model.put(
                "about",
                form.query().procedure() == null
                        ? Map.of()
                        : inForce(List.of(form.query().procedure())));
        return new ModelAndView("portal/questions/list", model);
    }

    private static List<Choice> fields(FoundQuestions found) {
        return found.fields().entrySet().stream()
                .map(each -> Choice.inVietnamese(each.getKey(), each.getKey() + " (" + each.getValue() + ")"))
                .toList();
    }

    private List<Choice> agencies(FoundQuestions found, Page page) {
        var names = units.of(found.agencies().keySet(), today(), page.language().locale());
        return found.agencies().entrySet().stream()
                .map(each -> Choice.of(
                        each.getKey().value(),
                        names.getOrDefault(each.getKey(), each.getKey().value()) + " (" + each.getValue() + ")"))
                .toList();
    }

    /** The address with the words is the one of the question; others lead to it. */
    @GetMapping({"/{number}", "/{number}/{words}"})
    ModelAndView read(@PathVariable String number, HttpServletRequest request, Page page) {
        var question = find(number);
        if (!request.getRequestURI().equals(question.path())) {
            return moved(question.path());
        }
        return show(question, false, page);
    }

    private static ModelAndView moved(String path) {
        var there = new RedirectView(path);
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        there.setExposeModelAttributes(false);
        return new ModelAndView(there);
    }

    private ModelAndView show(Question question, boolean said, Page page) {
        var ties = question.content().ties();
        var others = new ArrayList<Hit>();
        ties.procedures().stream()
                .flatMap(code -> questions.of(code).stream())
                .filter(each -> !each.number().equals(question.number()))
                .distinct()
                .limit(3)
                .forEach(each -> others.add(Hit.of(each, page.language().locale())));
        var model = new HashMap<String, Object>();
        model.put("question", question);
        model.put("procedures", inForce(ties.procedures()));
        model.put(
                "agencies",
                units.of(ties.agencies(), today(), page.language().locale()).values());
        model.put("others", others);
        model.put("said", said);
        model.put("canonical", publicAddress + question.path());
        return new ModelAndView("portal/questions/question", model);
    }

    /** Once a day counts; the answer is the same whether it did, so that nobody learns of others at their address. */
    @PostMapping("/{number}/opinions")
    ModelAndView say(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String helpful,
            HttpServletRequest request,
            Page page) {
        var question = find(number);
        if (!helpful.equals("yes") && !helpful.equals("no")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var browser =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        questions.say(question.number(), helpful.equals("yes"), request.getRemoteAddr(), browser);
        return show(question, true, page);
    }

    private Question find(String number) {
        return QuestionNumber.read(number)
                .flatMap(questions::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<ProcedureCode, ProcedureVersion> inForce(List<ProcedureCode> codes) {
        var found = new HashMap<ProcedureCode, ProcedureVersion>();
        codes.forEach(code -> procedures.inForce(code, today()).ifPresent(version -> found.put(code, version)));
        return found;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}

package vn.motcua.office.issuing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.office.results.BatchView;
import vn.motcua.office.results.Chosen;
import vn.motcua.results.Batch;
import vn.motcua.results.IssuingDesk;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.Results;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** What was signed and waits for number and seal; and the register of what got them. */
@Controller
@RequestMapping("/office/issuing")
@Allow(Role.RECORDS_CLERK)
class IssuingController {

    private static final String LIST = "office/issuing/list";

    private final IssuingDesk desk;
    private final Results results;

    IssuingController(IssuingDesk desk, Results results) {
        this.desk = desk;
        this.results = results;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String done, Actor.Staff clerk) {
        return FormPage.show(LIST, model(clerk, null, done));
    }

    @PostMapping
    ModelAndView issue(@RequestParam(name = "result", defaultValue = "") List<String> chosen, Actor.Staff clerk) {
        return switch (desk.begin(Chosen.read(chosen), clerk)) {
            case Outcome.Done<Batch, ResultRefusal>(var batch) ->
                new ModelAndView("redirect:/office/issuing/batches/" + batch.id());
            case Outcome.Refused<Batch, ResultRefusal>(var refusal) ->
                FormPage.again(LIST, model(clerk, chosen, ""), FormErrors.none().add("results", refusal));
        };
    }

    @GetMapping("/batches/{id}")
    ModelAndView batch(@PathVariable UUID id, Actor.Staff clerk) {
        var batch = desk.batch(id, clerk).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("office/issuing/batch", Map.of("view", new BatchView(batch, "/office/issuing")));
    }

    @GetMapping("/register")
    ModelAndView register(Actor.Staff clerk) {
        return new ModelAndView("office/issuing/register", Map.of("results", desk.register(clerk)));
    }

    /** Back to the officer, with a reason; the signature counts no more. */
    @PostMapping("/returns")
    ModelAndView giveBack(
            @RequestParam UUID result,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor.Staff clerk) {
        return switch (results.giveBack(new ResultId(result), version, reason, clerk)) {
            case Outcome.Done<RegisteredResult, ResultRefusal> _ ->
                new ModelAndView("redirect:/office/issuing?done=returned");
            case Outcome.Refused<RegisteredResult, ResultRefusal>(var refusal) ->
                FormPage.again(LIST, model(clerk, null, ""), FormErrors.none().add("results", refusal));
        };
    }

    private Map<String, Object> model(Actor.Staff clerk, @Nullable List<String> chosen, String done) {
        var waiting = desk.waiting(clerk);
        var running = desk.running(clerk).map(batch -> batch.id().toString()).orElse("");
        return Map.of(
                "waiting", waiting,
                "hasSeal", desk.hasSeal(clerk),
                "chosen", chosen == null ? waiting.stream().map(Chosen::signed).toList() : chosen,
                "done", done,
                "running", running);
    }
}

package vn.motcua.control.processes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.process.BpmnExchange;
import vn.motcua.process.BpmnRefusal;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.StandardFlow;
import vn.motcua.process.StandardFlows;
import vn.motcua.process.Step;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** Begins a draft from a standard flow. */
@Controller
@Allow(Role.CONTROL_OFFICER)
class NewProcessController {

    private static final int LONGEST_NAME = 2_000;
    private static final int MOST_ADVISERS = 10;

    private final ProcessControl processes;
    private final StandardFlows flows;
    private final BpmnExchange bpmn;

    NewProcessController(ProcessControl processes, StandardFlows flows, BpmnExchange bpmn) {
        this.processes = processes;
        this.flows = flows;
        this.bpmn = bpmn;
    }

    @GetMapping("/control/processes/new")
    ModelAndView form(Page page) {
        return FormPage.show("control/processes/new", model(page, NewProcessForm.EMPTY));
    }

    @PostMapping("/control/processes")
    ModelAndView begin(
            Page page,
            NewProcessForm form,
            @RequestParam(name = "bpmn") @Nullable MultipartFile file,
            Actor.Staff officer)
            throws IOException {
        var flow = Typed.oneOf(StandardFlow.values(), form.flow());
        var limit = Typed.limit(form.amount(), form.unit());
        var drawn = file == null || file.isEmpty()
                ? Optional.<Outcome<List<Step>, BpmnRefusal>>empty()
                : Optional.of(read(file));
        var errors = errors(form)
                .require(flow.isPresent(), "flow", "process.page.flow.wrong")
                .require(limit.isPresent(), "amount", "process.page.amount.wrong");
        if (drawn.orElse(Outcome.done(List.of())) instanceof Outcome.Refused(var refusal)) {
            errors.add("bpmn", refusal);
        }
        if (!errors.isEmpty()) {
            return FormPage.again("control/processes/new", model(page, form), errors);
        }
        var wanted = new StandardFlows.Wanted(
                new ProcedureCode(form.procedure()), form.variant(), form.name(), limit.orElseThrow(), advisers(form));
        var content = drawn.map(steps -> wanted.with(steps.orThrow()))
                .orElseGet(() -> flows.process(flow.orElseThrow(), wanted));
        return new ModelAndView("redirect:/control/processes/"
                + processes.draft(content, officer).id());
    }

    private Outcome<List<Step>, BpmnRefusal> read(MultipartFile file) throws IOException {
        try (var stream = file.getInputStream()) {
            return bpmn.read(stream);
        }
    }

    private static FormErrors errors(NewProcessForm form) {
        var advisers = Typed.words(form.advisers());
        var asksForOpinions = form.flow().equals(StandardFlow.WITH_OPINIONS.name());
        return FormErrors.none()
                .require(ProcedureCode.isWellFormed(form.procedure()), "procedure", "process.page.procedure.wrong")
                .require(Typed.isVariant(form.variant()), "variant", "process.page.variant.wrong")
                .require(
                        !form.name().isEmpty() && form.name().length() <= LONGEST_NAME,
                        "name",
                        "process.page.name.wrong")
                .require(advisers.stream().allMatch(UnitCode::isWellFormed), "advisers", "process.page.advisers.wrong")
                .require(advisers.size() <= MOST_ADVISERS, "advisers", "process.page.advisers.many", MOST_ADVISERS)
                .require(!asksForOpinions || !advisers.isEmpty(), "advisers", "process.page.advisers.missing");
    }

    private static List<UnitCode> advisers(NewProcessForm form) {
        return Typed.words(form.advisers()).stream().map(UnitCode::new).toList();
    }

    private static Map<String, Object> model(Page page, NewProcessForm form) {
        return Map.of("form", form, "flows", Wording.flows(page), "units", Wording.limitUnits(page));
    }
}

package vn.motcua.postal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.post.Cash;
import vn.motcua.post.CashDay;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.Remittance;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** The cash of a day: what was taken, what was brought to the desk, what is open. */
@Controller
@RequestMapping("/postal")
@Allow(Role.POSTAL_AGENT)
class CashController {

    private final Cash cash;
    private final PostOffice office;

    CashController(Cash cash, PostOffice office) {
        this.cash = cash;
        this.office = office;
    }

    @GetMapping("/cash")
    ModelAndView day(DateField day, Actor.Staff agent, Page page) {
        return FormPage.show("postal/cash", model(day, agent, page));
    }

    /** The agent brings all open fees to the desk. */
    @PostMapping("/remittances")
    ModelAndView bring(@RequestParam(defaultValue = "") String desk, Actor.Staff agent, Page page) {
        var outcome = UnitCode.isWellFormed(desk)
                ? cash.bring(new UnitCode(desk), agent)
                : Outcome.<Remittance, PostRefusal>refused(new PostRefusal.UnknownPlace("desk"));
        return switch (outcome) {
            case Outcome.Done<Remittance, PostRefusal> _ -> new ModelAndView("redirect:/postal/cash");
            case Outcome.Refused<Remittance, PostRefusal>(var refusal) ->
                FormPage.again(
                        "postal/cash",
                        model(DateField.EMPTY, agent, page),
                        FormErrors.none().add("cash", refusal));
        };
    }

    private Map<String, Object> model(DateField typed, Actor.Staff agent, Page page) {
        LocalDate day = typed.date().orElseGet(office::today);
        var lines = cash.dayOfOffice(agent.unit(), day);
        return new HashMap<>(Map.of(
                "day",
                day,
                "lines",
                lines,
                "me",
                agent.account(),
                "names",
                lines.stream()
                        .map(CashDay::desk)
                        .distinct()
                        .collect(Collectors.toMap(each -> each, each -> office.name(each, page)))));
    }
}

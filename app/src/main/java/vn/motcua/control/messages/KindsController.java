package vn.motcua.control.messages;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.notification.KindRule;
import vn.motcua.notification.MessageRefusal;
import vn.motcua.notification.MessageRules;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Of what people must be told, and why. */
@Controller
@RequestMapping("/control/messages/kinds")
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class KindsController {

    private static final String FORM = "control/messages/kind";

    private final MessageRules rules;

    KindsController(MessageRules rules) {
        this.rules = rules;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("control/messages/kinds", Map.of("rules", rules.all()));
    }

    @GetMapping("/{kind}")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView form(@PathVariable String kind) {
        return FormPage.show(FORM, Map.of("rule", find(kind)));
    }

    @PostMapping("/{kind}")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView change(@PathVariable String kind, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        var rule = new KindRule(
                find(kind).kind(), form.text("mandatory").equals("yes"), form.text("source"), form.has("verified"));
        return switch (rules.change(rule, by)) {
            case Outcome.Done<KindRule, MessageRefusal> _ -> new ModelAndView("redirect:/control/messages/kinds");
            case Outcome.Refused<KindRule, MessageRefusal>(var refusal) ->
                FormPage.again(FORM, Map.of("rule", rule), FormErrors.none().add("source", refusal));
        };
    }

    private KindRule find(String kind) {
        return rules.all().stream()
                .filter(each -> each.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

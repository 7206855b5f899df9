package vn.motcua.control.accounts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.identity.SecondFactors;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Page;

/** The roles whose holders all need a second factor. */
@Controller("accountSecondFactorController")
@Allow(Role.ADMINISTRATOR)
@RequestMapping("/control/accounts/second-factor")
class SecondFactorController {

    private final SecondFactors secondFactors;

    SecondFactorController(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    @Allow({Role.ADMINISTRATOR, Role.AUDITOR})
    @GetMapping
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String done) {
        var required = secondFactors.requiredOf().stream().map(Role::name).toList();
        return new ModelAndView(
                "control/accounts/secondFactor",
                Map.of("roles", AccountPages.roles(page), "required", required, "done", done.equals("saved")));
    }

    @PostMapping
    String save(Actor.Staff actor, @RequestParam(name = "role", defaultValue = "") List<String> names) {
        var roles = Stream.of(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
        secondFactors.requireOf(roles, actor);
        return "redirect:/control/accounts/second-factor?done=saved";
    }
}

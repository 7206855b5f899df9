package vn.motcua.control.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Role;

/** The units of any day: as a tree, or those that a search finds. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
@RequestMapping("/control/organisation")
class OrganisationController {

    private static final int MOST_FOUND = 50;

    private final Units units;
    private final Clock clock;

    OrganisationController(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String tree(Search search, Model model) {
        AsOf asOf = AsOf.of(search.day(), LocalDate.now(clock));
        String text = search.text();
        model.addAttribute("asOf", asOf);
        model.addAttribute("text", text);
        model.addAttribute("trees", text.isEmpty() ? UnitBranch.trees(units.inForce(asOf.day())) : List.of());
        model.addAttribute("found", text.isEmpty() ? List.of() : units.search(text, asOf.day(), MOST_FOUND));
        return "control/organisation/tree";
    }
}

package vn.motcua.control.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.Areas;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** One unit: what it is now, what it was, what it became, who changed it. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
@RequestMapping("/control/organisation/units/{code}")
class UnitController {

    private final Units units;
    private final Areas areas;
    private final Clock clock;

    UnitController(Units units, Areas areas, Clock clock) {
        this.units = units;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable String done, Model model) {
        List<Unit> versions = Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .map(text -> units.versions(new UnitCode(text)))
                .orElseGet(List::of);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("unit", view(versions));
        model.addAttribute(
                "done",
                Stream.of(ChangeAct.values())
                        .filter(act -> act.path().equals(done))
                        .findFirst()
                        .orElse(null));
        return "control/organisation/unit";
    }

    private UnitView view(List<Unit> versions) {
        LocalDate today = LocalDate.now(clock);
        UnitCode code = versions.getFirst().code();
        Unit shown = versions.stream()
                .filter(version -> version.validity().contains(today))
                .findFirst()
                .orElse(versions.getLast());
        LocalDate day = shown.validity().contains(today) ? today : lastDay(shown);
        return new UnitView(
                shown,
                day,
                versions,
                new UnitView.Surroundings(
                        units.ancestors(code, day).reversed(),
                        units.children(code, day),
                        areas.find(shown.area(), day).orElseThrow(),
                        units.oneStopUnitOf(code, day).orElse(null)),
                new UnitView.Equipment(units.desks(code, day), units.positions(code, day)),
                new UnitView.Past(units.predecessors(code), units.successors(code), units.history(code)));
    }

    private static LocalDate lastDay(Unit version) {
        LocalDate end = version.validity().to();
        return end == null ? version.validity().from() : end.minusDays(1);
    }
}

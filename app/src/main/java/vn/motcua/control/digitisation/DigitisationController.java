package vn.motcua.control.digitisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.Fault;
import vn.motcua.digitisation.FaultCounts;
import vn.motcua.digitisation.FaultCounts.UnitCount;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Page;

/** Which desks digitise wrongly, and what is wrong: the reason why so little is ever used again. */
@Controller
@RequestMapping("/control/digitisation")
@Allow({Role.CONTROL_OFFICER, Role.AUDITOR})
class DigitisationController {

    private final FaultCounts counts;
    private final UnitNames names;
    private final Clock clock;

    DigitisationController(FaultCounts counts, UnitNames names, Clock clock) {
        this.counts = counts;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView byUnit(Page page) {
        var units = counts.byUnit();
        var shown = Arrays.stream(Fault.values())
                .filter(fault -> units.stream().anyMatch(unit -> unit.of(fault) > 0))
                .toList();
        return new ModelAndView(
                "control/digitisation/faults",
                Map.of(
                        "units", units,
                        "faults", shown,
                        "names", names(units.stream().map(UnitCount::unit).toList(), page)));
    }

    @GetMapping("/papers")
    ModelAndView papers(
            @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String fault, Page page) {
        var wantedUnit = Optional.of(unit).filter(UnitCode::isWellFormed).map(UnitCode::new);
        var wantedFault = Arrays.stream(Fault.values())
                .filter(each -> each.name().equals(fault))
                .findFirst();
        var found = counts.with(wantedUnit, wantedFault);
        return new ModelAndView(
                "control/digitisation/papers",
                Map.of(
                        "papers", found,
                        "fault", wantedFault.map(Enum::name).orElse(""),
                        "names", names(found.stream().map(DigitisedPaper::unit).toList(), page)));
    }

    private Map<UnitCode, String> names(List<UnitCode> units, Page page) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return names.of(units, today, page.language().locale());
    }
}

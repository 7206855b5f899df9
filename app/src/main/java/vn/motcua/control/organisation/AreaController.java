package vn.motcua.control.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaSuccession;
import vn.motcua.organisation.Areas;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Role;

/** Administrative areas of any day: found by name or code, and each with what it was and became. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
@RequestMapping("/control/organisation/areas")
class AreaController {

    private static final int MOST_FOUND = 50;

    private final Areas areas;
    private final Units units;
    private final Clock clock;

    AreaController(Areas areas, Units units, Clock clock) {
        this.areas = areas;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String search(Search search, Model model) {
        AsOf asOf = AsOf.of(search.day(), LocalDate.now(clock));
        String text = search.text();
        model.addAttribute("asOf", asOf);
        model.addAttribute("text", text);
        model.addAttribute(
                "found", text.isEmpty() ? areas.provinces(asOf.day()) : areas.search(text, asOf.day(), MOST_FOUND));
        return "control/organisation/areas";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        List<Area> versions = Optional.of(code)
                .filter(AreaCode::isWellFormed)
                .map(text -> areas.versions(new AreaCode(text)))
                .orElseGet(List::of);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("area", view(versions.getLast(), versions));
        return "control/organisation/area";
    }

    private AreaView view(Area latest, List<Area> versions) {
        LocalDate end = latest.validity().to();
        LocalDate day = end == null ? LocalDate.now(clock) : end.minusDays(1);
        AreaCode parent = latest.parent();
        return new AreaView(
                latest,
                versions,
                parent == null ? null : areas.find(parent, day).orElse(null),
                areas.children(latest.code(), day),
                related(areas.predecessors(latest.code()), AreaSuccession::predecessor, 1),
                related(otherSuccessors(latest.code()), AreaSuccession::successor, 0),
                units.serving(latest.code(), day));
    }

    private List<AreaSuccession> otherSuccessors(AreaCode code) {
        return areas.successors(code).stream()
                .filter(succession -> !succession.successor().equals(code))
                .toList();
    }

    /** The areas at the other end, as they were on the day of the succession or so many days before. */
    private List<AreaView.Related> related(
            List<AreaSuccession> successions, Function<AreaSuccession, AreaCode> end, int daysBefore) {
        return successions.stream()
                .flatMap(succession -> Stream.of(end.apply(succession))
                        .flatMap(code -> areas.find(code, succession.day().minusDays(daysBefore)).stream())
                        .map(area -> new AreaView.Related(area, succession.day())))
                .toList();
    }
}

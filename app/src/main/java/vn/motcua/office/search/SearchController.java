package vn.motcua.office.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Finds a dossier by its code, its owner's name or number, among those that the reader's post has to do with. */
@Controller
@Allow({
    Role.RECEPTION_OFFICER,
    Role.CASE_OFFICER,
    Role.DIVISION_HEAD,
    Role.AGENCY_HEAD,
    Role.RECORDS_CLERK,
    Role.CONTROL_OFFICER,
    Role.AUDITOR
})
class SearchController {

    private static final int MOST_HITS = 50;
    private static final int LONGEST = 200;

    private final DossierLists lists;
    private final Dossiers dossiers;
    private final Units units;
    private final Clock clock;

    SearchController(DossierLists lists, Dossiers dossiers, Units units, Clock clock) {
        this.lists = lists;
        this.dossiers = dossiers;
        this.units = units;
        this.clock = clock;
    }

    /** A whole code leads straight to its dossier. */
    @GetMapping("/office/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, Actor.Staff person) {
        var text = q.length() > LONGEST ? q.substring(0, LONGEST) : q.strip();
        if (DossierCode.isWellFormed(text)
                && dossiers.findFor(person, new DossierCode(text)).isPresent()) {
            return new ModelAndView("redirect:/office/dossiers/" + text);
        }
        var hits = text.isEmpty() ? List.of() : hits(text, person);
        return new ModelAndView("office/search/search", Map.of("text", text, "hits", hits, "most", MOST_HITS));
    }

    /** Who checks everything searches everywhere; others among what their unit and those below it have to do with. */
    private List<DossierSummary> hits(String text, Actor.Staff person) {
        return person.role() == Role.CONTROL_OFFICER || person.role() == Role.AUDITOR
                ? lists.searchEverywhere(text, MOST_HITS)
                : lists.search(text, unitsOf(person), MOST_HITS);
    }

    private Set<UnitCode> unitsOf(Actor.Staff person) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var found = new HashSet<UnitCode>();
        found.add(person.unit());
        var isProvince = units.find(person.unit(), today)
                .filter(unit -> unit.kind() == UnitKind.PROVINCE)
                .isPresent();
        if (!isProvince) {
            below(person.unit(), today, found);
        }
        return found;
    }

    private void below(UnitCode unit, LocalDate today, Set<UnitCode> found) {
        for (var child : units.children(unit, today)) {
            if (found.add(child.code())) {
                below(child.code(), today, found);
            }
        }
    }
}

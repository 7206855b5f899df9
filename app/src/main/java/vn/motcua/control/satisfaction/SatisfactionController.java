package vn.motcua.control.satisfaction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.UnitNames;
import vn.motcua.satisfaction.RatingReports;
import vn.motcua.satisfaction.Score;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Scores by unit and by procedure, each beside how many were asked. */
@Controller
@RequestMapping("/control/satisfaction")
@Allow({Role.CONTROL_OFFICER, Role.AUDITOR, Role.AGENCY_HEAD})
class SatisfactionController {

    private static final String VIEW = "control/satisfaction/report";

    private final RatingReports reports;
    private final UnitNames names;
    private final Clock clock;

    SatisfactionController(RatingReports reports, UnitNames names, Clock clock) {
        this.reports = reports;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView report(@RequestParam MultiValueMap<String, String> asked, Page page) {
        var form = TypedForm.of(asked);
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var from = form.sent("from.day") ? form.date("from") : DateField.of(today.withDayOfMonth(1));
        var to = form.sent("to.day") ? form.date("to") : DateField.of(today);
        var errors = FormErrors.none()
                .require(from.date().isPresent(), "from", "satisfaction.report.day.needed")
                .require(to.date().isPresent(), "to", "satisfaction.report.day.needed");
        if (errors.isEmpty()) {
            errors.require(
                    !to.date().orElseThrow().isBefore(from.date().orElseThrow()),
                    "to",
                    "satisfaction.report.day.order");
        }
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(from, to, List.of(), List.of(), page), errors);
        }
        var first = from.date().orElseThrow();
        var end = to.date().orElseThrow().plusDays(1);
        return FormPage.show(VIEW, model(from, to, reports.byUnit(first, end), reports.byProcedure(first, end), page));
    }

    private Map<String, Object> model(
            DateField from, DateField to, List<Score> units, List<Score> procedures, Page page) {
        var codes = units.stream()
                .map(Score::of)
                .filter(code -> !code.isEmpty())
                .map(UnitCode::new)
                .toList();
        return Map.of(
                "from", from,
                "to", to,
                "units", units,
                "procedures", procedures,
                "names",
                        names.of(
                                codes,
                                LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE),
                                page.language().locale()),
                "fewest", reports.fewest());
    }
}

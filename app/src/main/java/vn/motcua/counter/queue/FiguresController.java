package vn.motcua.counter.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.DateField;

/** How long people waited, for whoever leads the centre or checks it. */
@Controller
@Allow({
    Role.RECEPTION_OFFICER,
    Role.DIVISION_HEAD,
    Role.AGENCY_HEAD,
    Role.CONTROL_OFFICER,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
class FiguresController {

    private final WaitingRooms rooms;
    private final Appointments appointments;
    private final Units units;
    private final Clock clock;

    FiguresController(WaitingRooms rooms, Appointments appointments, Units units, Clock clock) {
        this.rooms = rooms;
        this.appointments = appointments;
        this.units = units;
        this.clock = clock;
    }

    /** @param unit one at or below the person's own; the first of them where it is none */
    @GetMapping("/counter/queue")
    ModelAndView figures(@RequestParam(defaultValue = "") String unit, DateField day, Actor.Staff by) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var shown = day.date().filter(each -> !each.isAfter(today)).orElse(today);
        var centres = centres(by, shown);
        var chosen = centres.stream()
                .filter(each -> each.code().value().equals(unit))
                .findFirst()
                .or(() -> centres.stream().findFirst());
        return new ModelAndView(
                "counter/queue/figures",
                Map.of(
                        "centres",
                        centres,
                        "unit",
                        chosen.map(each -> each.code().value()).orElse(""),
                        "day",
                        shown,
                        "expected",
                        chosen.map(each -> appointments.counts(each.code(), shown))
                                .orElse(Map.of()),
                        "hours",
                        chosen.map(each -> rooms.hours(each.code(), shown, shown))
                                .orElse(List.of())));
    }

    private List<Unit> centres(Actor.Staff by, LocalDate day) {
        return rooms.units().stream()
                .filter(code -> code.isWithin(by.unit()))
                .flatMap(code -> units.find(code, day).stream())
                .toList();
    }
}

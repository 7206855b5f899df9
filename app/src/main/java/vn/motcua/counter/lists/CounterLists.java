package vn.motcua.counter.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.TimeLeft;
import vn.motcua.filing.AnswerTimes;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What lies at the desk: today's receipts and filings that wait. */
@Controller
@RequestMapping("/counter")
@Allow(Role.RECEPTION_OFFICER)
class CounterLists {

    private static final int SHOWN = 100;

    private final DossierLists lists;
    private final AnswerTimes answers;
    private final WorkingCalendars calendars;
    private final Clock clock;

    CounterLists(DossierLists lists, AnswerTimes answers, WorkingCalendars calendars, Clock clock) {
        this.lists = lists;
        this.answers = answers;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/today")
    ModelAndView today(@RequestParam(defaultValue = "") String done, Actor.Staff person) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return new ModelAndView(
                "counter/lists/today",
                Map.of(
                        "day", day,
                        "counts", lists.countsOf(person.unit(), day),
                        "dossiers", lists.filedOn(person.unit(), day, now.plusSeconds(1), DossierLists.MOST),
                        "most", DossierLists.MOST,
                        "done", done.equals("spot")));
    }

    @GetMapping("/waiting")
    ModelAndView waiting(@RequestParam(defaultValue = "") String done, Actor.Staff person) {
        var calendar = calendars.of(person.unit());
        var now = clock.instant();
        var rows = lists.waiting(person.unit(), SHOWN).stream()
                .map(dossier -> {
                    var answerBy = answers.answerBy(person.unit(), dossier.filedAt());
                    return new WaitingRow(dossier, answerBy, TimeLeft.at(now, answerBy, calendar));
                })
                .toList();
        return new ModelAndView(
                "counter/lists/waiting", Map.of("rows", rows, "most", SHOWN, "done", done.equals("filed")));
    }
}

package vn.motcua.counter.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.filing.AnswersOwed;
import vn.motcua.filing.AnswersOwed.Owed;
import vn.motcua.filing.FilingFigures;
import vn.motcua.filing.FilingReports;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What lies at the desk: today's receipts and filings that wait. */
@Controller
@RequestMapping("/counter")
@Allow(Role.RECEPTION_OFFICER)
class CounterLists {

    private static final int SHOWN = 100;

    /** In days, for the figures above the list. */
    private static final int LOOKED_BACK = 30;

    private final DossierLists lists;
    private final AnswersOwed owed;
    private final FilingReports reports;
    private final AnswerTimes answers;
    private final WorkingCalendars calendars;
    private final Clock clock;

    CounterLists(
            DossierLists lists,
            AnswersOwed owed,
            FilingReports reports,
            AnswerTimes answers,
            WorkingCalendars calendars,
            Clock clock) {
        this.lists = lists;
        this.owed = owed;
        this.reports = reports;
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
        var rows = rows(owed.toFilings(person.unit(), SHOWN), now, calendar);
        var supplements = rows(owed.toSupplements(person.unit()), now, calendar);
        return new ModelAndView(
                "counter/lists/waiting",
                Map.of(
                        "rows",
                        rows,
                        "supplements",
                        supplements,
                        "figures",
                        figures(person, now),
                        "rule",
                        answers.ruleOf(now),
                        "most",
                        SHOWN,
                        "done",
                        done.equals("filed")));
    }

    private static List<WaitingRow> rows(List<Owed> owed, Instant now, WorkingCalendar calendar) {
        return owed.stream()
                .map(each -> new WaitingRow(each.dossier(), each.by(), TimeLeft.at(now, each.by(), calendar)))
                .toList();
    }

    /** Of the last thirty days. */
    private FilingFigures figures(Actor.Staff person, Instant now) {
        var today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return reports.of(Optional.of(person.unit()), today.minusDays(LOOKED_BACK - 1), today);
    }
}

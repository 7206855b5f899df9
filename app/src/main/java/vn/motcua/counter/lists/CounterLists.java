package vn.motcua.counter.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.TimeLeft;
import vn.motcua.identity.Allow;
import vn.motcua.results.Results;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** What lies at the desk: today's receipts, filings that wait, results to hand over. */
@Controller
@RequestMapping("/counter")
@Allow(Role.RECEPTION_OFFICER)
class CounterLists {

    private static final int SHOWN = 100;
    private static final int LONGEST = 200;

    /** An online filing is answered within eight working hours (TT 87/2021/TT-BTC, after NĐ 45/2020 Art. 11). */
    private static final long MINUTES_TO_ANSWER = 480;

    private final DossierLists lists;
    private final Dossiers dossiers;
    private final WorkingCalendars calendars;
    private final Results eResults;
    private final Clock clock;

    CounterLists(DossierLists lists, Dossiers dossiers, WorkingCalendars calendars, Results eResults, Clock clock) {
        this.lists = lists;
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.eResults = eResults;
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
                    var answerBy = calendar.plusWorkingMinutes(dossier.filedAt(), MINUTES_TO_ANSWER);
                    return new WaitingRow(dossier, answerBy, TimeLeft.at(now, answerBy, calendar));
                })
                .toList();
        return new ModelAndView(
                "counter/lists/waiting", Map.of("rows", rows, "most", SHOWN, "done", done.equals("filed")));
    }

    @GetMapping("/results")
    ModelAndView results(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String done,
            Actor.Staff person) {
        return FormPage.show("counter/lists/results", results(person, q, done.equals("1"), "", ""));
    }

    /** Hands a result over; one key for a result that the owner takes. */
    @PostMapping("/dossiers/{id}/deliveries")
    ModelAndView handOver(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            @RequestParam(defaultValue = "COUNTER") DeliveryMethod method,
            @RequestParam(name = "received-by", defaultValue = "") String receivedBy,
            @RequestParam(defaultValue = "") String q,
            Actor.Staff person) {
        var request = new ActRequest(new DossierId(id), version, requestKey);
        return switch (dossiers.act(request, new Act.ReturnResult(method, receivedBy.strip()), person)) {
            case Outcome.Done<Dossier, DossierRefusal> _ -> new ModelAndView("redirect:/counter/results?done=1");
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) ->
                FormPage.again(
                        "counter/lists/results",
                        results(person, q, false, id.toString(), receivedBy),
                        FormErrors.none().add("results", refusal));
        };
    }

    private Map<String, Object> results(
            Actor.Staff person, String q, boolean done, String typedFor, String receivedBy) {
        var text = q.length() > LONGEST ? q.substring(0, LONGEST) : q.strip();
        var found = lists.toReturn(person.unit(), text, SHOWN);
        return Map.of(
                "dossiers", found,
                "electronic",
                        eResults.inForceOf(
                                found.stream().map(DossierSummary::id).toList()),
                "text", text,
                "most", SHOWN,
                "done", done,
                "typedFor", typedFor,
                "receivedBy", receivedBy);
    }
}

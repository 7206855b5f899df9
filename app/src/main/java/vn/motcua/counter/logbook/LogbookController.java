package vn.motcua.counter.logbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.LogbookQuery;
import vn.motcua.dossier.Logbooks;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.slips.LogbookExport;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;
import vn.motcua.web.PaperView;

/** The logbook as it stands now, and to take away; addresses and telephone numbers stand only in what is taken away. */
@Controller
@RequestMapping("/counter/logbook")
@Allow({Role.RECEPTION_OFFICER, Role.CONTROL_OFFICER, Role.AUDITOR})
class LogbookController {

    private static final int LINES_OF_A_PAGE = 50;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> SAID = Set.of("name", "phone", "address");

    private final Logbooks logbooks;
    private final LogbookExport exports;
    private final UnitNames units;
    private final PersonalDataViews looks;
    private final Clock clock;

    LogbookController(Logbooks logbooks, LogbookExport exports, UnitNames units, PersonalDataViews looks, Clock clock) {
        this.logbooks = logbooks;
        this.exports = exports;
        this.units = units;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            LogbookFilter filter, @RequestParam(defaultValue = "1") int page, Actor.Staff person, Page shown) {
        var query = filter.query(person, today());
        var totals = logbooks.totals(query);
        var paging = new Paging(
                Math.max(1, page),
                LINES_OF_A_PAGE,
                totals.all(),
                number -> LogbookFilter.address(query, "/counter/logbook") + "&page=" + number);
        var lines = logbooks.lines(query, (int) paging.offset(), LINES_OF_A_PAGE);
        return new ModelAndView(
                "counter/logbook/logbook",
                Map.of(
                        "view",
                        new LogbookView(
                                query,
                                totals,
                                lines,
                                paging,
                                units.of(
                                        query.unit(),
                                        query.to(),
                                        shown.language().locale()),
                                LogbookFilter.choosesUnit(person),
                                clock.instant()),
                        "volumes",
                        Math.ceilDiv(totals.all(), LogbookExport.LINES_OF_A_VOLUME)));
    }

    @GetMapping("/workbook")
    void workbook(LogbookFilter filter, Actor.Staff person, HttpServletResponse response) throws IOException {
        var query = filter.query(person, today());
        note(query, person);
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(query) + ".xlsx\"");
        exports.workbook(query, response.getOutputStream());
    }

    @GetMapping("/volumes/{volume}")
    ResponseEntity<byte[]> volume(LogbookFilter filter, @PathVariable int volume, Actor.Staff person) {
        var query = filter.query(person, today());
        int volumes = Math.ceilDiv(logbooks.totals(query).all(), LogbookExport.LINES_OF_A_VOLUME);
        if (volume < 1 || volume > Math.max(1, volumes)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        note(query, person);
        return PaperView.pdf(exports.volume(query, volume), name(query) + "-" + volume);
    }

    private void note(LogbookQuery query, Actor.Staff person) {
        var subject = UUID.nameUUIDFromBytes(name(query).getBytes(StandardCharsets.UTF_8));
        looks.record(person, "LOGBOOK", subject, SAID, "LOGBOOK");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String name(LogbookQuery query) {
        return "so-theo-doi-" + query.unit() + "-" + query.from() + "-" + query.to();
    }
}

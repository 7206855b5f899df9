package vn.motcua.portal.offline;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Public;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;

/** The procedures of a commune on one page, which can be kept. */
@Controller
@Public
class CommuneController {

    private static final int LONGEST_NAME = 200;
    /** Before what is no commune is left out. */
    private static final int MOST_FOUND = 100;

    private final Procedures procedures;
    private final Units units;
    private final Clock clock;

    CommuneController(Procedures procedures, Units units, Clock clock) {
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/communes")
    ModelAndView find(@RequestParam(defaultValue = "") String at) {
        var meant = at.isBlank() || at.length() > LONGEST_NAME
                ? List.<Unit>of()
                : units.search(at, today(), MOST_FOUND).stream()
                        .filter(CommuneController::isCommune)
                        .toList();
        return new ModelAndView("portal/offline/communes", Map.of("at", at, "units", meant));
    }

    @GetMapping("/communes/{code}/procedures")
    ModelAndView all(@PathVariable String code, HttpServletResponse response) {
        var commune = Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .flatMap(known -> units.find(new UnitCode(known), today()))
                .filter(CommuneController::isCommune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return new ModelAndView(
                "portal/offline/procedures",
                Map.of(
                        "commune",
                        commune,
                        "desk",
                        units.oneStopUnitOf(commune.code(), today()).orElse(commune),
                        "versions",
                        procedures.searchAll(new ProcedureQuery("", today(), null, Level.COMMUNE, null, 0)),
                        "today",
                        today()));
    }

    private static boolean isCommune(Unit unit) {
        return unit.kind() == UnitKind.COMMUNE;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

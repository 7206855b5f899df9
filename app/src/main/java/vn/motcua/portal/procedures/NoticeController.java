package vn.motcua.portal.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Public;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.QrDrawing;

/**
 * A sheet for the wall of a village house: what a procedure asks for, in large type, and a code that leads to its page.
 *
 * <p>Where to go is chosen among the units of the register, never typed: a stranger's words would look like ours.
 */
@Controller
@Public
class NoticeController {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_UNITS = 10;

    private final Procedures procedures;
    private final Units units;
    private final Clock clock;
    private final String publicAddress;

    NoticeController(
            Procedures procedures,
            Units units,
            Clock clock,
            @Value("${motcua.public-address:http://localhost:8080}") String publicAddress) {
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    /** @param at words of a unit's name, or its code; its one-stop unit is named on the sheet */
    @GetMapping("/procedures/{code}/notice")
    ModelAndView notice(@PathVariable String code, @RequestParam(defaultValue = "") String at) {
        var today = LocalDate.now(clock);
        var version = Optional.of(code)
                .filter(ProcedureCode::isWellFormed)
                .map(ProcedureCode::new)
                .flatMap(known -> procedures.inForce(known, today))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var meant = at.isBlank() || at.length() > LONGEST_NAME ? List.<Unit>of() : units.meant(at, today, MOST_UNITS);
        return new ModelAndView(
                "portal/procedures/notice",
                Map.of(
                        "version",
                        version,
                        "at",
                        at,
                        "unit",
                        meant.size() == 1 ? deskOf(meant.getFirst(), today) : "",
                        "choices",
                        meant.size() > 1 ? meant : List.of(),
                        "qr",
                        QrDrawing.of(publicAddress + "/procedures/" + version.code()),
                        "today",
                        today));
    }

    private String deskOf(Unit unit, LocalDate day) {
        return units.agencyOf(unit.code(), day)
                .flatMap(agency -> units.oneStopUnitOf(agency.code(), day))
                .orElse(unit)
                .name()
                .vietnamese();
    }
}

package vn.motcua.api.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureJson;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Public;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.Page;
import vn.motcua.web.Problem;

/** {@code GET /api/v1/procedures}: the procedures in force on a day, and what one of them says. */
@RestController
@Public
class ProceduresApi {

    private static final int LAST_PAGE = 10_000;

    private final Procedures procedures;
    private final Clock clock;

    ProceduresApi(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    @GetMapping("/api/v1/procedures")
    ResponseEntity<?> search(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> field,
            @RequestParam Optional<String> level,
            @RequestParam Optional<String> agency,
            @RequestParam Optional<String> on,
            @RequestParam Optional<String> page,
            Page reader) {
        var problem = Problem.badRequest(reader);
        var day = day(on, problem);
        var wanted = level(level, problem);
        int number = number(page, problem);
        if (!problem.isWithoutFields()) {
            return problem.response();
        }
        var query = new ProcedureQuery(
                q.orElse(""), day, field.orElse(null), wanted.orElse(null), agency.orElse(null), number - 1);
        return ResponseEntity.ok(ProceduresAnswer.of(procedures.search(query), number));
    }

    @GetMapping("/api/v1/procedures/{code}")
    ResponseEntity<?> read(@PathVariable String code, @RequestParam Optional<String> on, Page reader) {
        var problem = Problem.badRequest(reader);
        var day = day(on, problem);
        if (!ProcedureCode.isWellFormed(code)) {
            problem.at("code", "catalog.asked.code");
        }
        if (!problem.isWithoutFields()) {
            return problem.response();
        }
        return procedures
                .inForce(new ProcedureCode(code), day)
                .<ResponseEntity<?>>map(version -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ProcedureJson.write(version)))
                .orElseGet(() -> Problem.notFound(reader, "catalog.asked.not-in-force", code, day)
                        .response());
    }

    private LocalDate day(Optional<String> on, Problem problem) {
        try {
            return on.map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
        } catch (DateTimeParseException impossible) {
            problem.at("on", "catalog.asked.on");
            return LocalDate.now(clock);
        }
    }

    private static Optional<Level> level(Optional<String> name, Problem problem) {
        var level = name.flatMap(asked -> Arrays.stream(Level.values())
                .filter(each -> each.name().equals(asked))
                .findFirst());
        if (name.isPresent() && level.isEmpty()) {
            problem.at("level", "catalog.asked.level");
        }
        return level;
    }

    private static int number(Optional<String> page, Problem problem) {
        var number = page.filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(page.isEmpty() ? 1 : 0);
        if (number < 1 || number > LAST_PAGE) {
            problem.at("page", "catalog.asked.page");
            return 1;
        }
        return number;
    }
}

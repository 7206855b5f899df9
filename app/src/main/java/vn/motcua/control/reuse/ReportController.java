package vn.motcua.control.reuse;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.files.FileType;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.UnitNames;
import vn.motcua.reuse.ReuseFigures;
import vn.motcua.reuse.ReuseReports;
import vn.motcua.reuse.ReuseReports.By;
import vn.motcua.reuse.ReuseReports.Query;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;
import vn.motcua.web.Tab;

/** The reuse rate and its causes, by month, unit or procedure. */
@Controller
@RequestMapping("/control/reuse")
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
class ReportController {

    private static final int MONTHS_SHOWN = 5;
    private static final int MONTHS_TO_CHOOSE = 24;

    private final ReuseReports reports;
    private final UnitNames units;
    private final Procedures procedures;
    private final Clock clock;

    ReportController(ReuseReports reports, UnitNames units, Procedures procedures, Clock clock) {
        this.reports = reports;
        this.units = units;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** @param from the first month, as {@code 2026-01}; what is none becomes the fifth before this */
    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "MONTH") String by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String procedure,
            Page page) {
        var now = YearMonth.now(clock);
        var query = query(from, to, unit, procedure);
        var rowsBy = Arrays.stream(By.values())
                .filter(each -> each.name().equals(by))
                .findFirst()
                .orElse(By.MONTH);
        var report = reports.report(rowsBy, query);
        var rows = report.rows().stream()
                .map(figures -> row(figures, rowsBy, query, page))
                .toList();
        var view = new ReportView(
                rowsBy,
                query.from().toString(),
                query.to().toString(),
                months(now),
                narrowed(query, page),
                Arrays.stream(By.values())
                        .map(each -> new Tab(page.t("control.reuse.by." + each), address(each, query), each == rowsBy))
                        .toList(),
                report.total(),
                causesAddress(query),
                rows);
        return new ModelAndView("control/reuse/report", Map.of("view", view));
    }

    /** Why papers were not taken, by unit and procedure, as XLSX. */
    @GetMapping("/causes")
    ResponseEntity<byte[]> causes(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String procedure,
            Page page) {
        var query = query(from, to, unit, procedure);
        var rows = reports.causes(query);
        var names = new HashMap<String, String>();
        rows.forEach(row -> {
            names.computeIfAbsent(row.unit().value(), _ -> name(row.unit(), page));
            names.computeIfAbsent(row.procedure().value(), _ -> name(row.procedure()));
        });
        var name = "ly-do-khong-dung-lai-" + query.from() + "-" + query.to() + ".xlsx";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.parseMediaType(FileType.XLSX.mediaType()))
                .body(CausesWorkbook.of(rows, names, page));
    }

    private Query query(String from, String to, String unit, String procedure) {
        var now = YearMonth.now(clock);
        return new Query(
                month(from, now.minusMonths(MONTHS_SHOWN)),
                month(to, now),
                UnitCode.isWellFormed(unit) ? new UnitCode(unit) : null,
                ProcedureCode.isWellFormed(procedure) ? new ProcedureCode(procedure) : null);
    }

    private ReportView.Row row(ReuseFigures figures, By by, Query query, Page page) {
        return switch (by) {
            case MONTH -> {
                var month = YearMonth.parse(figures.key());
                var narrower = new Query(month, month, query.unit(), query.procedure());
                yield new ReportView.Row(
                        "%02d/%d".formatted(month.getMonthValue(), month.getYear()),
                        address(By.UNIT, narrower),
                        figures);
            }
            case UNIT -> {
                var unit = new UnitCode(figures.key());
                var narrower = new Query(query.from(), query.to(), unit, query.procedure());
                yield new ReportView.Row(name(unit, page), address(By.PROCEDURE, narrower), figures);
            }
            case PROCEDURE -> {
                var procedure = new ProcedureCode(figures.key());
                var narrower = new Query(query.from(), query.to(), query.unit(), procedure);
                yield new ReportView.Row(name(procedure), address(By.MONTH, narrower), figures);
            }
        };
    }

    private String narrowed(Query query, Page page) {
        return Stream.of(
                        query.unit() == null ? "" : name(query.unit(), page),
                        query.procedure() == null ? "" : name(query.procedure()))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private String name(UnitCode unit, Page page) {
        return units.of(unit, LocalDate.now(clock), page.language().locale());
    }

    private String name(ProcedureCode code) {
        return code
                + procedures
                        .inForce(code, LocalDate.now(clock))
                        .map(ProcedureVersion::name)
                        .map(name -> " " + name)
                        .orElse("");
    }

    private static String address(By by, Query query) {
        return "/control/reuse?by=" + by + "&" + narrowing(query);
    }

    private static String causesAddress(Query query) {
        return "/control/reuse/causes?" + narrowing(query);
    }

    private static String narrowing(Query query) {
        return "from=" + query.from() + "&to=" + query.to()
                + (query.unit() == null ? "" : "&unit=" + query.unit())
                + (query.procedure() == null ? "" : "&procedure=" + query.procedure());
    }

    private static List<Choice> months(YearMonth now) {
        return IntStream.range(0, MONTHS_TO_CHOOSE)
                .mapToObj(now::minusMonths)
                .map(month -> Choice.of(month.toString(), "%02d/%d".formatted(month.getMonthValue(), month.getYear())))
                .toList();
    }

    private static YearMonth month(String text, YearMonth otherwise) {
        try {
            return text.length() == "2026-01".length() ? YearMonth.parse(text) : otherwise;
        } catch (DateTimeException none) {
            return otherwise;
        }
    }
}

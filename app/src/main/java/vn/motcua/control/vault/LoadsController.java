package vn.motcua.control.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.vault.ArchiveFiles;
import vn.motcua.vault.ArchiveLoads;
import vn.motcua.vault.ArchiveRefusal;
import vn.motcua.vault.ArchiveReport;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** Old paper archives: a list and its scans are tried, then taken, and each line has its report. */
@Controller
@RequestMapping("/control/vault/loads")
@Allow(Role.CONTROL_OFFICER)
class LoadsController {

    private static final String VIEW = "control/vault/loads";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> MODES = List.of("PREVIEW", "TAKE");

    private final ArchiveLoads loads;

    LoadsController(ArchiveLoads loads) {
        this.loads = loads;
    }

    @GetMapping
    ModelAndView list() {
        return FormPage.show(VIEW, model("PREVIEW"));
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return download("kho-tai-lieu.xlsx", XLSX, loads.template());
    }

    /** @param mode {@code PREVIEW} to change nothing, {@code TAKE} to take what is new */
    @PostMapping
    ModelAndView load(
            @RequestParam(required = false) @Nullable MultipartFile list,
            @RequestParam(required = false) @Nullable MultipartFile scans,
            @RequestParam(defaultValue = "") String mode,
            Actor.Staff by)
            throws IOException {
        var errors = FormErrors.none()
                .require(list != null && !list.isEmpty(), "list", "control.vault.loads.list.missing")
                .require(scans != null && !scans.isEmpty(), "scans", "control.vault.loads.scans.missing")
                .require(MODES.contains(mode), "mode", "control.vault.loads.mode.missing");
        if (list == null || scans == null || !errors.isEmpty()) {
            return FormPage.again(VIEW, model(mode), errors);
        }
        var place = Files.createTempDirectory("motcua-archive");
        try {
            var spreadsheet = place.resolve("list.xlsx");
            var zip = place.resolve("scans.zip");
            list.transferTo(spreadsheet);
            scans.transferTo(zip);
            return load(spreadsheet, zip, request(list, mode, by), by, errors);
        } finally {
            for (var each : List.of(place.resolve("list.xlsx"), place.resolve("scans.zip"), place)) {
                Files.deleteIfExists(each);
            }
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("control/vault/load", Map.of("report", find(id)));
    }

    /** Every line with its verdict, for a spreadsheet program. */
    @GetMapping("/{id}/lines")
    ResponseEntity<byte[]> lines(@PathVariable UUID id, Page page) {
        var report = find(id);
        var heading = Stream.of("line", "owner", "name", "verdict", "detail")
                .map(column -> page.t("control.vault.loads." + column));
        var lines = report.rows().stream()
                .map(row -> csv(Stream.of(
                        String.valueOf(row.line()),
                        row.owner(),
                        row.name(),
                        page.t("control.vault.verdict." + row.verdict()),
                        LoadWords.detail(row, page))));
        var text = Stream.concat(Stream.of(csv(heading)), lines).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return download(
                "ket-qua-nap-kho.csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView load(
            Path spreadsheet, Path zip, ArchiveLoads.Request request, Actor.Staff by, FormErrors errors)
            throws IOException {
        try (var files = ArchiveFiles.zipped(zip)) {
            return switch (loads.load(spreadsheet, files, request, by)) {
                case Outcome.Done<ArchiveReport, ArchiveRefusal>(var report) ->
                    new ModelAndView(
                            "redirect:/control/vault/loads/" + report.summary().id());
                case Outcome.Refused<ArchiveReport, ArchiveRefusal>(var refusal) ->
                    FormPage.again(VIEW, model(mode(request)), errors.add("list", refusal));
            };
        } catch (ZipException noZip) {
            return FormPage.again(VIEW, model(mode(request)), errors.add("scans", "control.vault.loads.scans.no-zip"));
        }
    }

    private static ArchiveLoads.Request request(MultipartFile list, String mode, Actor.Staff by) {
        var name = list.getOriginalFilename() == null ? "" : list.getOriginalFilename();
        return new ArchiveLoads.Request(by.unit(), name, mode.equals("PREVIEW"));
    }

    private static String mode(ArchiveLoads.Request request) {
        return request.preview() ? "PREVIEW" : "TAKE";
    }

    private Map<String, ?> model(String mode) {
        return new HashMap<>(Map.of("mode", mode, "latest", loads.latest()));
    }

    private ArchiveReport find(UUID id) {
        return loads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Spreadsheet programs take cells that begin so for formulas. */
    private static String csv(Stream<String> cells) {
        return cells.map(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell)
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(content);
    }
}

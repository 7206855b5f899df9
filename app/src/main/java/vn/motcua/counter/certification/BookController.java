package vn.motcua.counter.certification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.files.FileType;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Page;

/** The certification book of an agency, year by year, to be read and taken away. */
@Controller
@RequestMapping("/counter/certification-book")
@Allow({Role.RECEPTION_OFFICER, Role.RECORDS_CLERK, Role.AGENCY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER})
class BookController {

    private static final int FIRST_YEAR = 2020;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final CertifiedCopies copies;
    private final Clock clock;

    BookController(CertifiedCopies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "0") int year, Actor.Staff actor) {
        int shown = shown(year);
        return new ModelAndView(
                "counter/certification/book",
                Map.of("year", shown, "thisYear", LocalDate.now(clock).getYear(), "copies", copies.book(actor, shown)));
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "0") int year, Actor.Staff actor, Page page) {
        int shown = shown(year);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"so-chung-thuc-ban-sao-" + shown + ".xlsx\"")
                .contentType(MediaType.parseMediaType(FileType.XLSX.mediaType()))
                .body(sheet(copies.book(actor, shown), page));
    }

    private int shown(int year) {
        int now = LocalDate.now(clock).getYear();
        return year < FIRST_YEAR || year > now ? now : year;
    }

    private static byte[] sheet(List<CertifiedCopy> book, Page page) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(page.t("counter.book.title"));
            var head = sheet.createRow(0);
            var columns = List.of("number", "at", "requester", "paper", "pages", "fee", "by");
            for (int column = 0; column < columns.size(); column++) {
                head.createCell(column).setCellValue(page.t("counter.book." + columns.get(column)));
            }
            book.forEach(copy -> line(sheet.createRow(sheet.getLastRowNum() + 1), copy));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void line(Row row, CertifiedCopy copy) {
        var entry = Objects.requireNonNull(copy.entry());
        row.createCell(0).setCellValue(entry.quoted());
        row.createCell(1).setCellValue(TIME.format(entry.certifiedAt()));
        row.createCell(2).setCellValue(copy.request().requester());
        row.createCell(3).setCellValue(copy.request().paper());
        row.createCell(4).setCellValue(entry.pages());
        row.createCell(5).setCellValue(entry.fee().dong());
        row.createCell(6).setCellValue(entry.certifiedBy());
    }
}

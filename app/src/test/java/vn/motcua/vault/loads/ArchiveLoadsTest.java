package vn.motcua.vault.loads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.vault.ArchiveFiles;
import vn.motcua.vault.ArchiveLoads;
import vn.motcua.vault.ArchiveRefusal;
import vn.motcua.vault.ArchiveReport;
import vn.motcua.vault.ArchiveReport.Row;
import vn.motcua.vault.ArchiveReport.Verdict;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument.Origin;

@ProductTest
class ArchiveLoadsTest {

    private static final UnitCode UNIT = new UnitCode("T1.61");
    private static final Actor KEEPER = SignedIn.staff(Role.CONTROL_OFFICER, "T1.61");

    @Autowired
    ArchiveLoads loads;

    @Autowired
    LoadArchive command;

    @Autowired
    Vault vault;

    @Autowired
    KeptFiles files;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    private final String owner = Papers.somebody();

    @BeforeEach
    void scans() throws IOException {
        clock.moveTo("2026-01-05T08:00");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(folder.resolve("1.pdf").toFile());
        }
        Files.writeString(folder.resolve("hỏng.pdf"), "nothing of the kind");
    }

    @Test
    void everyLineIsToldWhatBecameOfIt() throws IOException {
        var list = list(
                line(owner, "Giấy khai sinh", "01/03/2020", "1.pdf"),
                line(owner, "giấy  khai sinh", "1/3/2020", "1.pdf"),
                line("51090123456", "Giấy khai sinh", "01/03/2020", "1.pdf"),
                line(owner, "Giấy chứng nhận kết hôn", "31/02/2020", "1.pdf"),
                line(owner, "Giấy chứng nhận kết hôn", "01/03/2027", "1.pdf"),
                line(owner, "Giấy chứng nhận kết hôn", "01/03/2021", "không có.pdf"),
                line(owner, "Giấy chứng nhận kết hôn", "01/03/2021", "../../etc/passwd"),
                line(owner, "Quyết định", "2021-03-01", "hỏng.pdf"));

        var report = load(list, false);

        assertThat(report.rows())
                .extracting(Row::verdict)
                .containsExactly(
                        Verdict.TAKEN,
                        Verdict.DOUBLED,
                        Verdict.WRONG_NUMBER,
                        Verdict.WRONG_FIELD,
                        Verdict.WRONG_FIELD,
                        Verdict.FILE_MISSING,
                        Verdict.DOUBLED,
                        Verdict.UNREADABLE);
        assertThat(report.rows()).extracting(Row::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(vault.of(owner)).singleElement().satisfies(document -> {
            assertThat(document.origin()).isEqualTo(Origin.PAPER_ARCHIVE);
            assertThat(document.issuedOn()).isEqualTo(LocalDate.of(2020, 3, 1));
            assertThat(document.heldBy()).isEqualTo(UNIT);
        });
        assertThat(loads.find(report.summary().id())).contains(report);
    }

    @Test
    void aPreviewChangesNothingAndARerunTakesOnlyWhatIsNew() throws IOException {
        var list = list(
                line(owner, "Giấy khai sinh", "01/03/2020", "1.pdf"), line(owner, "Sổ đỏ cũ", "01/03/2021", "2.pdf"));

        assertThat(load(list, true).rows()).extracting(Row::verdict).containsExactly(Verdict.NEW, Verdict.FILE_MISSING);
        assertThat(vault.of(owner)).isEmpty();
        load(list, false);
        Files.copy(folder.resolve("1.pdf"), folder.resolve("2.pdf"));
        assertThat(load(list, false).rows()).extracting(Row::verdict).containsExactly(Verdict.KNOWN, Verdict.TAKEN);
        assertThat(vault.of(owner)).hasSize(2);
        assertThat(loads.latest()).extracting(ArchiveReport.Summary::preview).startsWith(false, false, true);
    }

    @Test
    void aPreviewOpensEveryScanAndNamesItsFault() throws IOException {
        Files.write(folder.resolve("khóa.pdf"), FileMother.encryptedPdf("mật khẩu"));
        Files.write(folder.resolve("dày.pdf"), FileMother.pdf(201));
        Files.write(folder.resolve("đơn.docx"), FileMother.docx(Map.of()));
        Files.write(folder.resolve("cụt.pdf"), Arrays.copyOf(FileMother.pdf(3), 400));
        Files.write(folder.resolve("rỗng.pdf"), new byte[0]);
        var names = List.of("1.pdf", "khóa.pdf", "dày.pdf", "đơn.docx", "cụt.pdf", "rỗng.pdf", "hỏng.pdf");
        var lines = names.stream()
                .map(name -> line(owner, "Giấy tờ " + name, "01/03/2020", name))
                .toArray(String[][]::new);

        var report = load(list(lines), true);

        assertThat(report.rows())
                .extracting(Row::detail)
                .containsExactly(
                        "vault.archive.checked",
                        "files.encrypted",
                        "files.too-many-pages",
                        "files.wrong-type",
                        "files.damaged",
                        "files.empty",
                        "files.wrong-type");
        assertThat(report.rows().getFirst().words()).startsWith("PDF", "1");
        assertThat(report.rows()).extracting(Row::verdict).startsWith(Verdict.NEW, Verdict.UNREADABLE);
        assertThat(vault.of(owner)).isEmpty();
        assertThat(loads.find(report.summary().id())).contains(report);
    }

    @Test
    void aLoadThatIsInterruptedGoesOnWithoutDoubling() throws IOException {
        var list = list(
                line(owner, "Giấy khai sinh", "01/03/2020", "1.pdf"),
                line(owner, "Giấy chứng nhận kết hôn", "01/03/2021", "1.pdf"),
                line(owner, "Giấy xác nhận cư trú", "01/03/2022", "1.pdf"));
        var request = new ArchiveLoads.Request(UNIT, "list.xlsx", false);
        var found = new AtomicInteger();
        ArchiveFiles powerCut = name -> {
            if (found.incrementAndGet() == 2) {
                throw new IllegalStateException("the power is gone");
            }
            return ArchiveFiles.in(folder).find(name);
        };
        assertThatThrownBy(() -> loads.load(list, powerCut, request, KEEPER)).isInstanceOf(IllegalStateException.class);
        assertThat(vault.of(owner)).hasSize(1);

        assertThat(load(list, false).rows())
                .extracting(Row::verdict)
                .containsExactly(Verdict.KNOWN, Verdict.TAKEN, Verdict.TAKEN);
        assertThat(vault.of(owner)).hasSize(3);
    }

    @Test
    void aScanThatCannotBeReadWhereItLiesIsTheFaultOfItsLineOnly() throws IOException {
        var list = list(
                line(owner, "Giấy khai sinh", "01/03/2020", "1.pdf"),
                line(owner, "Giấy chứng nhận kết hôn", "01/03/2021", "2.pdf"));
        ArchiveFiles broken = name -> name.equals("1.pdf")
                ? Optional.of(() -> {
                    throw new IOException("a bad sector");
                })
                : ArchiveFiles.in(folder).find("1.pdf");

        for (var preview : List.of(true, false)) {
            var report = loads.load(list, broken, new ArchiveLoads.Request(UNIT, "list.xlsx", preview), KEEPER)
                    .orThrow();
            assertThat(report.rows().getFirst().detail()).isEqualTo("vault.archive.file-broken");
            assertThat(report.rows().getLast().verdict()).isEqualTo(preview ? Verdict.NEW : Verdict.TAKEN);
        }
    }

    @Test
    void aPaperThatTheVaultHoldsFromADossierIsThatDocument() throws IOException {
        var scan = Files.readAllBytes(folder.resolve("1.pdf"));
        var kept = files.keep(FileOffer.of("1.pdf", scan, FileRules.OF_A_COMPONENT), KEEPER)
                .orThrow();
        var held = vault.put(Papers.of(owner).undescribed().in(kept.id()).asNew(), KEEPER)
                .orThrow();

        assertThat(load(list(line(owner, "Giấy khai sinh", "01/03/2020", "1.pdf")), false)
                        .rows())
                .extracting(Row::verdict)
                .containsExactly(Verdict.KNOWN);

        assertThat(vault.of(owner)).singleElement().satisfies(document -> {
            assertThat(document.id()).isEqualTo(held.id());
            assertThat(document.number()).isEqualTo("12/2020");
        });
    }

    @Test
    void theScansMayComeZipped() throws IOException {
        var zip = folder.resolve("scans.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("năm 2020/khai sinh.pdf"));
            Files.copy(folder.resolve("1.pdf"), out);
        }
        var list = list(line(owner, "Giấy khai sinh", "01/03/2020", "khai sinh.pdf"));

        try (var files = ArchiveFiles.zipped(zip)) {
            var report = loads.load(list, files, new ArchiveLoads.Request(UNIT, "list.xlsx", false), KEEPER);
            assertThat(report.orThrow().rows()).extracting(Row::verdict).containsExactly(Verdict.TAKEN);
        }
    }

    @Test
    void theCommandSaysWhatItDidAndFailsWhereALineDid() throws IOException {
        var list = list(line(owner, "Giấy khai sinh", "01/03/2020", "1.pdf"), line("x", "Giấy", "01/03/2020", "1.pdf"));
        var said = new ByteArrayOutputStream();

        var code = command.run(
                List.of(list.toString(), folder.toString(), "T1.61"),
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("TAKEN        1", "line 3: WRONG_NUMBER");
        assertThat(command.run(List.of("nowhere"), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
    }

    @Test
    void theTemplateHasTheHeadingsThatAreRead() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(loads.template()))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(4).getStringCellValue())
                    .isEqualTo("Tên giấy tờ");
        }
        var empty = Files.write(folder.resolve("empty.xlsx"), loads.template());
        assertThat(read(empty)).isEqualTo(Outcome.refused(new ArchiveRefusal.NoLines()));
    }

    @Test
    void whatIsNoSpreadsheetIsSaidToBeNone() throws IOException {
        var broken = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        var text = Files.writeString(folder.resolve("t.xlsx"), "a;b;c");
        var empty = Files.write(folder.resolve("e.xlsx"), new byte[0]);
        var cut = Files.write(folder.resolve("c.xlsx"), Arrays.copyOf(loads.template(), loads.template().length / 2));
        for (var file : List.of(broken, text, empty, cut)) {
            assertThat(read(file)).isEqualTo(Outcome.refused(new ArchiveRefusal.NoSpreadsheet()));
        }
        var other = folder.resolve("other.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(other)) {
            workbook.createSheet("x").createRow(0).createCell(0).setCellValue("Tên giấy tờ");
            workbook.write(out);
        }
        assertThat(read(other))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.ColumnMissing("Số định danh hoặc mã số thuế")));
    }

    @Test
    void moreLinesThanAreTakenAtOnceAreRefused() throws IOException {
        var list = folder.resolve("long.xlsx");
        try (var workbook = new SXSSFWorkbook(100);
                var out = Files.newOutputStream(list)) {
            var sheet = workbook.createSheet("Kho");
            for (int number = 0; number <= Spreadsheet.MOST_LINES + 5; number++) {
                var row = sheet.createRow(number);
                for (var field : Field.values()) {
                    row.createCell(field.ordinal()).setCellValue(number == 0 ? field.heading() : "1");
                }
            }
            workbook.write(out);
        }
        assertThat(read(list)).isEqualTo(Outcome.refused(new ArchiveRefusal.TooManyLines(Spreadsheet.MOST_LINES)));
    }

    private Outcome<ArchiveReport, ArchiveRefusal> read(Path list) {
        return loads.load(list, ArchiveFiles.in(folder), new ArchiveLoads.Request(UNIT, "x.xlsx", true), KEEPER);
    }

    private ArchiveReport load(Path list, boolean preview) {
        return loads.load(list, ArchiveFiles.in(folder), new ArchiveLoads.Request(UNIT, "list.xlsx", preview), KEEPER)
                .orThrow();
    }

    private static String[] line(String number, String name, String day, String file) {
        return new String[] {number, "Trần Thị Bưởi", "", "", name, "12/2020", "UBND xã Thử", day, "", file};
    }

    private Path list(String[]... lines) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(loads.template()));
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.getSheetAt(0);
            for (int number = 0; number < lines.length; number++) {
                var row = sheet.createRow(number + 1);
                for (int column = 0; column < lines[number].length; column++) {
                    row.createCell(column).setCellValue(lines[number][column]);
                }
            }
            workbook.write(out);
        }
        return file;
    }
}

package vn.motcua.vault.loads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.files.FileCheck;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.ArchiveFiles;
import vn.motcua.vault.ArchiveLoads;
import vn.motcua.vault.ArchiveRefusal;
import vn.motcua.vault.ArchiveReport;
import vn.motcua.vault.ArchiveReport.Row;
import vn.motcua.vault.ArchiveReport.Verdict;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultRefusal;

@Service
class ArchiveLoading implements ArchiveLoads {

    private static final int MOST_SHOWN = 50;
    private static final int COLUMN_WIDTH = 24 * 256;

    private final Vault vault;
    private final KeptFiles files;
    private final LoadRows loads;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ArchiveLoading(Vault vault, KeptFiles files, LoadRows loads, TransactionTemplate transactions, Clock clock) {
        this.vault = vault;
        this.files = files;
        this.loads = loads;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public byte[] template() {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Kho");
            var text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            var headings = sheet.createRow(0);
            for (var field : Field.values()) {
                headings.createCell(field.ordinal()).setCellValue(field.heading());
                sheet.setDefaultColumnStyle(field.ordinal(), text);
                sheet.setColumnWidth(field.ordinal(), COLUMN_WIDTH);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    public Outcome<ArchiveReport, ArchiveRefusal> load(
            Path spreadsheet, ArchiveFiles scans, Request request, Actor by) {
        return Spreadsheet.read(spreadsheet).map(lines -> load(lines, scans, request, by));
    }

    @Override
    public List<ArchiveReport.Summary> latest() {
        return loads.latest(MOST_SHOWN);
    }

    @Override
    public Optional<ArchiveReport> find(UUID id) {
        return loads.find(id);
    }

    private ArchiveReport load(List<Line> lines, ArchiveFiles scans, Request request, Actor by) {
        var read = lines.stream().map(ReadLine::new).toList();
        var known = loads.known(read.stream().map(ReadLine::source).toList());
        var seen = new HashSet<String>();
        var rows = new ArrayList<Row>();
        for (var line : read) {
            rows.add(judge(line, known, seen)
                    .orElseGet(() -> scans.find(line.file())
                            .map(scan -> looked(line, scan, request, by))
                            .orElseGet(
                                    () -> line.row(Verdict.FILE_MISSING, "vault.archive.file-missing", line.file()))));
        }
        var summary = new ArchiveReport.Summary(
                VaultDocumentId.next().value(),
                clock.instant(),
                by.displayName(),
                request.unit(),
                request.name(),
                request.preview(),
                ArchiveReport.count(rows));
        var report = new ArchiveReport(summary, rows);
        loads.keep(report);
        return report;
    }

    /** What can be said before the scan is looked for; empty when nothing is wrong and the line is new. */
    private Optional<Row> judge(ReadLine line, Set<String> known, Set<String> seen) {
        var fault = line.fault(LocalDate.now(clock));
        if (fault.isPresent()) {
            return fault;
        }
        if (!seen.add(line.source())) {
            return Optional.of(line.row(Verdict.DOUBLED, ""));
        }
        return known.contains(line.source()) ? Optional.of(line.row(Verdict.KNOWN, "")) : Optional.empty();
    }

    /** What lies on a broken disk or in a broken ZIP file is the fault of one line, not of the load. */
    private Row looked(ReadLine line, FileOffer.Content scan, Request request, Actor by) {
        try {
            return request.preview() ? tried(line, scan) : take(line, scan, request, by);
        } catch (UncheckedIOException unreadable) {
            return line.row(Verdict.UNREADABLE, "vault.archive.file-broken", line.file());
        }
    }

    private Row tried(ReadLine line, FileOffer.Content scan) {
        return switch (files.check(new FileOffer(line.file(), scan, FileRules.OF_A_COMPONENT))) {
            case Outcome.Done<FileCheck, FileRefusal>(var check) ->
                line.row(
                        Verdict.NEW,
                        "vault.archive.checked",
                        check.type().name(),
                        String.valueOf(check.pages()),
                        String.valueOf(Math.ceilDiv(check.bytes(), 1024)));
            case Outcome.Refused<FileCheck, FileRefusal>(var refusal) -> notTaken(line, refusal);
        };
    }

    private static Row notTaken(ReadLine line, FileRefusal refusal) {
        return line.row(
                Verdict.UNREADABLE,
                refusal.key(),
                refusal.arguments().stream().map(String::valueOf).toArray(String[]::new));
    }

    /** The scan and its document together, or neither. */
    private Row take(ReadLine line, FileOffer.Content scan, Request request, Actor by) {
        return transactions.execute(transaction -> {
            var row = switch (files.keep(new FileOffer(line.file(), scan, FileRules.OF_A_COMPONENT), by)) {
                case Outcome.Done<KeptFile, FileRefusal>(var kept) -> put(line, kept, request, by);
                case Outcome.Refused<KeptFile, FileRefusal>(var refusal) -> notTaken(line, refusal);
            };
            if (row.verdict() != Verdict.TAKEN && row.verdict() != Verdict.KNOWN) {
                transaction.setRollbackOnly();
            }
            return row;
        });
    }

    /** A paper that the vault holds already, from a dossier, is that document; its second file goes. */
    private Row put(ReadLine line, KeptFile kept, Request request, Actor by) {
        return switch (vault.put(line.document(kept.id(), request.unit()), by)) {
            case Outcome.Done<VaultDocument, VaultRefusal>(var document)
            when document.file().equals(kept.id()) -> line.row(Verdict.TAKEN, "");
            case Outcome.Done<VaultDocument, VaultRefusal> _ -> {
                files.discard(kept.id(), by);
                yield line.row(Verdict.KNOWN, "");
            }
            case Outcome.Refused<VaultDocument, VaultRefusal>(var refusal) ->
                line.row(Verdict.WRONG_FIELD, refusal.key());
        };
    }
}

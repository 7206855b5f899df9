package vn.motcua.slips.logbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.LegalRegime;
import vn.motcua.dossier.LegalRegimeRegister;
import vn.motcua.dossier.LogbookQuery;
import vn.motcua.dossier.Logbooks;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;
import vn.motcua.slips.LogbookExport;
import vn.motcua.slips.SlipKind;
import vn.motcua.slips.domain.OfficialTime;
import vn.motcua.slips.store.FormsOfRegimes;
import vn.motcua.slips.writing.Letterhead;

/** Writes the logbook out: as a workbook, line by line, and as a paper in volumes. */
@Service
class Book implements LogbookExport {

    private final Logbooks logbooks;
    private final LegalRegimeRegister regimes;
    private final FormsOfRegimes forms;
    private final Papers papers;
    private final Letterhead heads;
    private final BookLines lines;

    Book(
            Logbooks logbooks,
            LegalRegimeRegister regimes,
            FormsOfRegimes forms,
            Papers papers,
            Letterhead heads,
            BookLines lines) {
        this.logbooks = logbooks;
        this.regimes = regimes;
        this.forms = forms;
        this.papers = papers;
        this.heads = heads;
        this.lines = lines;
    }

    @Override
    public void workbook(LogbookQuery query, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            var sheet = workbook.createSheet("Sổ theo dõi hồ sơ");
            sheet.createFreezePane(0, 1);
            write(sheet, BookLines.HEADINGS);
            logbooks.each(query, line -> write(sheet, lines.cells(sheet.getLastRowNum() + 1, line)));
            workbook.write(out);
        }
    }

    @Override
    public byte[] volume(LogbookQuery query, int volume) {
        var totals = logbooks.totals(query);
        int before = (volume - 1) * LINES_OF_A_VOLUME;
        var found = logbooks.lines(query, before, LINES_OF_A_VOLUME);
        var rows = new ArrayList<PaperData>();
        for (var line : found) {
            rows.add(lines.row(before + rows.size() + 1, line));
        }
        var data = heads.issuer(PaperData.building(), query.unit(), query.to())
                .text("from", OfficialTime.inTable(query.from()))
                .text("to", OfficialTime.inTable(query.to()))
                .text("volume", String.valueOf(volume))
                .text("total", String.valueOf(totals.all()))
                .text("returned", String.valueOf(totals.returned()))
                .text("overdue", String.valueOf(totals.overdue()))
                .rows("lines", rows)
                .build();
        var form = forms.of(regimeOn(query.to()), SlipKind.LOGBOOK).orElseThrow();
        return papers.print(form, query.unit(), query.to(), data).pdf();
    }

    private String regimeOn(LocalDate day) {
        return regimes.all().stream()
                .filter(regime -> regime.validity().contains(day))
                .map(LegalRegime::code)
                .findFirst()
                .orElse("");
    }

    private static void write(SXSSFSheet sheet, List<String> cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }
}

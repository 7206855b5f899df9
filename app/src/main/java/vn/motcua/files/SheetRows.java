package vn.motcua.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.motcua.files.Tables.Limits;
import vn.motcua.files.Tables.Row;
import vn.motcua.shared.Outcome;

/** Reads the first sheet as a stream; what would not fit into memory is refused before it is read. */
final class SheetRows {

    private static final long MOST_BYTES = 200L << 20;

    private SheetRows() {}

    static Outcome<List<Row>, TableRefusal> read(Path file, Limits limits) {
        if (!isOfBearableSize(file)) {
            return Outcome.refused(new TableRefusal.Unreadable());
        }
        var rows = new TableRows(limits);
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened);
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(opened),
                    new Cells(rows),
                    new IsoDates(),
                    false));
            try (var sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (TableRows.TooMany tooMany) {
            return Outcome.refused(new TableRefusal.TooManyRows(limits.rows()));
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | NoSuchElementException
                | IllegalStateException
                | POIXMLException unreadable) {
            return Outcome.refused(new TableRefusal.Unreadable());
        }
        return Outcome.done(rows.all());
    }

    /** What its parts say of their size; POI itself refuses parts that are packed too densely. */
    private static boolean isOfBearableSize(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().allMatch(entry -> entry.getSize() >= 0)
                    && zip.stream().mapToLong(entry -> entry.getSize()).sum() <= MOST_BYTES;
        } catch (IOException none) {
            return false;
        }
    }

    /** Days as 2020-03-01, however the sheet shows them. */
    private static final class IsoDates extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean use1904) {
            return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString()
                    : super.formatRawCellContents(value, index, format, use1904);
        }
    }

    private record Cells(TableRows rows) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            if (reference != null && text != null) {
                rows.cell(new CellReference(reference).getCol(), text);
            }
        }

        @Override
        public void endRow(int row) {
            rows.end(row + 1);
        }
    }
}

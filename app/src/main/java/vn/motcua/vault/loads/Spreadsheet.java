package vn.motcua.vault.loads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.motcua.shared.Outcome;
import vn.motcua.vault.ArchiveRefusal;

/** Reads the first sheet as a stream; what would not fit into memory is refused before it is read. */
final class Spreadsheet {

    static final int MOST_LINES = 20_000;

    private static final long MOST_BYTES = 200L << 20;
    private static final int LONGEST_CELL = 1000;

    private Spreadsheet() {}

    static Outcome<List<Line>, ArchiveRefusal> read(Path file) {
        if (!isOfBearableSize(file)) {
            return Outcome.refused(new ArchiveRefusal.NoSpreadsheet());
        }
        var rows = new Rows();
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened);
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(opened),
                    rows,
                    new IsoDates(),
                    false));
            try (var sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (TooMany tooMany) {
            return Outcome.refused(new ArchiveRefusal.TooManyLines(MOST_LINES));
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | NoSuchElementException
                | IllegalStateException
                | POIXMLException unreadable) {
            return Outcome.refused(new ArchiveRefusal.NoSpreadsheet());
        }
        return rows.result();
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

    /** Thrown out of the stream when there are more lines than are taken at once. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
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

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Map<Integer, Field> columns = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private Map<Field, String> values = new EnumMap<>(Field.class);
        private boolean isHeading = true;

        @Override
        public void startRow(int row) {
            if (lines.size() > MOST_LINES) {
                throw new TooMany();
            }
            values = new EnumMap<>(Field.class);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            if (reference == null || text == null) {
                return;
            }
            int column = new CellReference(reference).getCol();
            if (isHeading) {
                for (var field : Field.values()) {
                    if (field.isHeadedBy(text)) {
                        columns.put(column, field);
                    }
                }
                return;
            }
            var field = columns.get(column);
            var stripped = text.strip();
            if (field != null && !stripped.isEmpty()) {
                values.put(field, stripped.length() > LONGEST_CELL ? stripped.substring(0, LONGEST_CELL) : stripped);
            }
        }

        @Override
        public void endRow(int row) {
            if (isHeading) {
                isHeading = columns.isEmpty();
            } else if (!values.isEmpty()) {
                lines.add(new Line(row + 1, values));
            }
        }

        Outcome<List<Line>, ArchiveRefusal> result() {
            for (var field : Field.values()) {
                if (field.isNeeded() && !columns.containsValue(field)) {
                    return Outcome.refused(new ArchiveRefusal.ColumnMissing(field.heading()));
                }
            }
            if (lines.size() > MOST_LINES) {
                return Outcome.refused(new ArchiveRefusal.TooManyLines(MOST_LINES));
            }
            return lines.isEmpty() ? Outcome.refused(new ArchiveRefusal.NoLines()) : Outcome.done(lines);
        }
    }
}

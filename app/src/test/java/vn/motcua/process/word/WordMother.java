package vn.motcua.process.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word files as offices write them, small ones. */
public final class WordMother implements AutoCloseable {

    /** Stands for a cell that is merged with the one above. */
    static final String MERGED = "^";

    private final XWPFDocument document = new XWPFDocument();

    /** A table for each procedure below its heading, times as text, a sum at the end. */
    public static byte[] tablesBelowHeadings() {
        try (var word = new WordMother()) {
            return word.paragraph("1. Thủ tục: Cấp giấy phép xây dựng nhà ở riêng lẻ")
                    .paragraph("Thời hạn giải quyết: 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.")
                    .table(
                            "TT|Nội dung công việc|Đơn vị, người thực hiện|Thời gian thực hiện|Kết quả, sản phẩm",
                            "1|Tiếp nhận hồ sơ|Bộ phận Tiếp nhận và Trả kết quả|04 giờ|Giấy tiếp nhận",
                            "2|Thẩm định hồ sơ|Cơ quan chuyên môn|3 ngày làm việc|Tờ trình",
                            "3|Phê duyệt|Chủ tịch UBND|01 ngày|Giấy phép",
                            "4|Trả kết quả|Bộ phận Tiếp nhận và Trả kết quả|1/2 ngày|",
                            "|Tổng thời gian||05 ngày làm việc|")
                    .paragraph("2. Thủ tục: Xác nhận tình trạng hôn nhân")
                    .table(
                            "TT|Nội dung công việc|Trách nhiệm|Thời gian (giờ)",
                            "1|Tiếp nhận|Bộ phận Tiếp nhận và Trả kết quả|2",
                            "2|Kiểm tra, trình ký|Công chức tư pháp|20",
                            "3|^|Chủ tịch UBND|^",
                            "|Tổng cộng||22")
                    .bytes();
        }
    }

    WordMother paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    /** @param rows cells parted by bars */
    WordMother table(String... rows) {
        var table = document.createTable(rows.length, rows[0].split("\\|", -1).length);
        for (int row = 0; row < rows.length; row++) {
            fill(table, row, rows[row].split("\\|", -1));
        }
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(XWPFTable table, int row, String[] texts) {
        for (int column = 0; column < texts.length; column++) {
            var cell = table.getRow(row).getCell(column);
            if (texts[column].equals(MERGED)) {
                properties(table, row, column).addNewVMerge().setVal(STMerge.CONTINUE);
                var above = properties(table, row - 1, column);
                if (above.getVMerge() == null) {
                    above.addNewVMerge().setVal(STMerge.RESTART);
                }
            } else {
                cell.setText(texts[column]);
            }
        }
    }

    private static CTTcPr properties(XWPFTable table, int row, int column) {
        var cell = table.getRow(row).getCell(column).getCTTc();
        return cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package vn.motcua.payment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.ShippedLayout;

/**
 * What whoever paid takes home. Says what NĐ 123/2020/NĐ-CP (amended by NĐ 70/2025/NĐ-CP) asks of an electronic receipt as
 * far as we know it; the text was not verified, and the collector's digital signature is not on it.
 */
@Component
class ReceiptForm implements PaperForms {

    static final PaperKey KEY = new PaperKey("bien-lai.phi-le-phi");

    @Override
    public List<PaperForm> forms() {
        return List.of(new PaperForm(
                        KEY,
                        "Biên lai thu phí, lệ phí",
                        "Nghị định 123/2020/NĐ-CP",
                        PageFormat.A5,
                        List.of(
                                PaperField.text("agency", "Đơn vị thu", "Bộ phận Một cửa xã Quảng Minh"),
                                PaperField.text("series", "Ký hiệu", "BL26-H48.61.TT"),
                                PaperField.text("serial", "Số", "0000123"),
                                PaperField.text("day", "Ngày", "05/01/2026"),
                                PaperField.text("payer", "Người nộp", "Nguyễn Thị Hoa"),
                                PaperField.text("identifier", "Số định danh hoặc mã số thuế", "051190000001"),
                                PaperField.text("address", "Địa chỉ", "Thôn 3, xã Quảng Minh"),
                                PaperField.text("subject", "Hồ sơ", "H48.61-260105-0001"),
                                PaperField.rows(
                                        "lines",
                                        "Các khoản",
                                        PaperField.text("kind", "Loại", "Lệ phí"),
                                        PaperField.text("name", "Tên khoản", "Lệ phí cấp giấy chứng nhận"),
                                        PaperField.text("amount", "Số tiền", "25.000")),
                                PaperField.text("total", "Tổng số", "25.000"),
                                PaperField.text("words", "Bằng chữ", "Hai mươi lăm nghìn đồng"),
                                PaperField.text("method", "Cách nộp", "Tiền mặt"),
                                PaperField.text("transaction", "Số giao dịch", "17089"),
                                PaperField.text("reference", "Mã thanh toán", "MC260105BCDF2345"),
                                PaperField.text("collector", "Người thu", "Trần Văn Bình"),
                                PaperField.flag("refunded", "Đã hoàn lại")),
                        ShippedLayout.of("/payment/receipt.xhtml"))
                .needing(List.of("series", "serial", "day", "payer", "total", "words", "collector")));
    }
}

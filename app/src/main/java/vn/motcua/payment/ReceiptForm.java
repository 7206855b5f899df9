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
 * far as we know it; the text was not verified, so that what the form says stands in its layout, which each province edits.
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
                                PaperField.text("taxCode", "Mã số thuế của đơn vị thu", "4300000000"),
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
                                        PaperField.text(
                                                "less",
                                                "Miễn, giảm",
                                                "Mức thu 50.000, giảm 50% theo Nghị quyết 11/2022/NQ-HĐND, Điều 2"),
                                        PaperField.text("amount", "Số tiền", "25.000")),
                                PaperField.text("total", "Tổng số", "25.000"),
                                PaperField.text("words", "Bằng chữ", "Hai mươi lăm nghìn đồng"),
                                PaperField.text("method", "Cách nộp", "Tiền mặt"),
                                PaperField.text("transaction", "Số giao dịch", "17089"),
                                PaperField.text("reference", "Mã thanh toán", "MC260105BCDF2345"),
                                PaperField.text("collector", "Người thu", "Trần Văn Bình"),
                                PaperField.flag("refunded", "Đã hoàn lại"),
                                PaperField.text("signer", "Đơn vị ký số", "UBND phường Cẩm Thành"),
                                PaperField.flag("unsigned", "Bản điện tử chưa có chữ ký số"),
                                PaperField.text("code", "Mã kiểm tra", "BL7K-3F9P-QRST-UVWX-2345"),
                                PaperField.qr(
                                        "qr",
                                        "Mã QR để kiểm tra",
                                        "https://motcua.example.vn/verify/BL7K3F9PQRSTUVWX2345")),
                        ShippedLayout.of("/payment/receipt.xhtml"))
                .needing(List.of("series", "serial", "day", "payer", "total", "words", "collector")));
    }
}

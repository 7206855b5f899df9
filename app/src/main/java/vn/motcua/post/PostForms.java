package vn.motcua.post;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.ShippedLayout;

/** What the post prints: the minutes of a hand-over, and the label of an envelope. */
@Component
class PostForms implements PaperForms {

    static final PaperKey MINUTES = new PaperKey("post.hand-over-minutes");
    static final PaperKey LABEL = new PaperKey("post.label");
    static final PaperKey ROLL = new PaperKey("post.label-roll");

    @Override
    public List<PaperForm> forms() {
        return List.of(
                minutes(),
                label(LABEL, "Nhãn bưu gửi", PageFormat.A6, "label"),
                label(ROLL, "Nhãn bưu gửi khổ 80 mm", PageFormat.ROLL_80, "roll"));
    }

    private static PaperForm minutes() {
        return new PaperForm(
                MINUTES,
                "Biên bản bàn giao qua bưu chính công ích",
                "Quyết định số 45/2016/QĐ-TTg",
                PageFormat.A4,
                List.of(
                        PaperField.text("what", "Bàn giao gì", "hồ sơ"),
                        PaperField.text("officeName", "Bưu cục", "Bưu cục Cẩm Thành"),
                        PaperField.text("deskName", "Một cửa", "Trung tâm Phục vụ hành chính công phường Cẩm Thành"),
                        PaperField.text("giver", "Người giao", "Trần Văn Bưu"),
                        PaperField.text("giverPlace", "Đơn vị giao", "Bưu cục Cẩm Thành"),
                        PaperField.text("givenAt", "Lúc giao", "08:30 05/01/2026"),
                        PaperField.flag("signed", "Bên nhận đã ký"),
                        PaperField.text("receiver", "Người nhận", "Nguyễn Thị Ổi"),
                        PaperField.text("receiverPlace", "Đơn vị nhận", "Trung tâm Phục vụ hành chính công"),
                        PaperField.text("receivedAt", "Lúc nhận", "08:42 05/01/2026"),
                        PaperField.text("filed", "Mã hồ sơ", "H48.101-260105-0042"),
                        PaperField.text("remark", "Ghi chú", "Thiếu một bản sao"),
                        PaperField.text("whose", "Tiêu đề cột người gửi, người nhận", "Người nộp"),
                        PaperField.rows(
                                "items",
                                "Giấy tờ",
                                PaperField.text("no", "Số thứ tự", "1"),
                                PaperField.text("code", "Mã vận đơn", "RB123456785VN"),
                                PaperField.text("person", "Người nộp hoặc người nhận", "Lê Thị Bưởi"),
                                PaperField.text("matter", "Thủ tục", "Đăng ký khai sinh"),
                                PaperField.text("paper", "Giấy tờ", "Tờ khai theo mẫu"),
                                PaperField.text("given", "Số lượng giao", "2"),
                                PaperField.text("counted", "Số lượng nhận", "2"))),
                ShippedLayout.of("/post/layouts/minutes.html"));
    }

    private static PaperForm label(PaperKey key, String title, PageFormat format, String layout) {
        return new PaperForm(
                key,
                title,
                "",
                format,
                List.of(
                        PaperField.text("kind", "Loại bưu gửi", "Hồ sơ gửi Một cửa"),
                        PaperField.barcode("bars", "Mã vạch", "RB123456785VN"),
                        PaperField.text("code", "Mã vận đơn", "RB123456785VN"),
                        PaperField.text("toName", "Người nhận", "Trung tâm Phục vụ hành chính công phường Cẩm Thành"),
                        PaperField.text("toAddress", "Địa chỉ người nhận", "Phường Cẩm Thành, Tỉnh Quảng Ngãi"),
                        PaperField.text("toPhone", "Điện thoại người nhận", "0905 111 222"),
                        PaperField.text("fromName", "Người gửi", "Lê Thị Bưởi"),
                        PaperField.text("fromAddress", "Địa chỉ người gửi", "12 Hùng Vương"),
                        PaperField.text("fromPhone", "Điện thoại người gửi", "0905 333 444"),
                        PaperField.text("cash", "Số tiền thu khi phát", "56.000 đồng"),
                        PaperField.text("matter", "Thủ tục", "Đăng ký khai sinh"),
                        PaperField.text("grams", "Khối lượng, gam", "120")),
                ShippedLayout.of("/post/layouts/" + layout + ".html"));
    }
}

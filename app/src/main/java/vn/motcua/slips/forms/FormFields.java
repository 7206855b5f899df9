package vn.motcua.slips.forms;

import static vn.motcua.papers.PaperField.barcode;
import static vn.motcua.papers.PaperField.flag;
import static vn.motcua.papers.PaperField.qr;
import static vn.motcua.papers.PaperField.rows;
import static vn.motcua.papers.PaperField.text;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.papers.PaperField;

/** What the forms say, by what it belongs to. */
final class FormFields {

    static final List<PaperField> HEADING = List.of(
            qr("qr", "Mã QR (Thông tư 01/2023/TT-VPCP, Điều 26)", "H48.61-260105-0001|1.012791|051190001234|Phiếu"),
            barcode("barcode", "Mã vạch của mã hồ sơ", "H48.61-260105-0001"),
            text("authority", "Cơ quan chủ quản", "UBND xã Bình Minh"),
            text("issuer", "Cơ quan, đơn vị ban hành", "Trung tâm Phục vụ hành chính công xã Bình Minh"),
            text("number", "Số, ký hiệu", "12/PYCBS"),
            text("code", "Mã hồ sơ", "H48.61-260105-0001"),
            text("place", "Địa danh", "Bình Minh"),
            text("date", "Ngày tháng năm ban hành", "ngày 05 tháng 01 năm 2026"),
            text("year", "Năm ban hành", "2026"));

    static final List<PaperField> PEOPLE = List.of(
            text("submitter", "Người nộp hồ sơ", "Nguyễn Thị Hoa"),
            text("submitterIdentifier", "Số định danh, giấy tờ của người nộp", "051190001234"),
            text("submitterAddress", "Địa chỉ của người nộp", "Thôn 3, xã Bình Minh, tỉnh Quảng Ngãi"),
            text("submitterPhone", "Số điện thoại của người nộp", "0905 111 222"),
            text("submitterEmail", "Thư điện tử của người nộp", "hoa@example.vn"),
            flag("onBehalf", "Người nộp không phải là chủ hồ sơ"),
            text("owner", "Chủ hồ sơ", "Trần Văn Dũng"),
            text("ownerIdentifier", "Số định danh, giấy tờ của chủ hồ sơ", "051085004321"),
            text("ownerAddress", "Địa chỉ của chủ hồ sơ", "Thôn 5, xã Bình Minh, tỉnh Quảng Ngãi"));

    static final List<PaperField> MATTER = List.of(
            text("procedure", "Tên thủ tục hành chính", "Đăng ký biến động quyền sử dụng đất"),
            text("procedureCode", "Mã thủ tục hành chính", "1.012791"),
            text("request", "Trích yếu nội dung yêu cầu", "Tặng cho quyền sử dụng đất thửa số 12"),
            text("officer", "Người lập phiếu", "Lê Thị Bưởi"),
            text("receivingUnit", "Nơi tiếp nhận hồ sơ", "Trung tâm Phục vụ hành chính công xã Bình Minh"));

    static final List<PaperField> TIMES = List.of(
            text("receivedAt", "Thời gian nhận hồ sơ", "08 giờ 00 phút, ngày 05 tháng 01 năm 2026"),
            text("limit", "Thời hạn giải quyết theo quy định", "3 ngày làm việc"),
            text("dueAt", "Thời gian hẹn trả kết quả", "17 giờ 00 phút, ngày 08 tháng 01 năm 2026"));

    static final List<PaperField> RECEIPT = List.of(
            rows(
                    "components",
                    "Thành phần hồ sơ",
                    text("no", "Số thứ tự", "1"),
                    text("name", "Tên giấy tờ", "Đơn đăng ký biến động đất đai"),
                    text("state", "Cách có giấy tờ, nếu không nộp bản giấy", ""),
                    text("originals", "Số bản chính", "1"),
                    text("certified", "Số bản sao chứng thực", "0"),
                    text("copies", "Số bản chụp", "1")),
            text("sets", "Số bộ hồ sơ", "1"),
            text("secret", "Mã tra cứu", "482 913"));

    static final List<PaperField> SUPPLEMENT = List.of(
            rows(
                    "items",
                    "Giấy tờ, nội dung cần bổ sung",
                    text("no", "Số thứ tự", "1"),
                    text("text", "Nội dung", "Bản sao giấy chứng nhận quyền sử dụng đất")),
            text("reason", "Lý do", "Giấy tờ đã nộp thiếu chữ ký của bên nhận tặng cho"),
            text("answerBy", "Hạn bổ sung", "ngày 12 tháng 01 năm 2026"));

    static final List<PaperField> REFUSAL =
            List.of(text("reason", "Lý do", "Thửa đất đang có tranh chấp, Tòa án đã thụ lý"));

    static final List<PaperField> SIGNATURE = List.of(
            text("receivingUnit", "Nơi tiếp nhận hồ sơ", "Trung tâm Phục vụ hành chính công xã Bình Minh"),
            text("signer", "Người ký", "Phạm Văn Khế"));

    static final List<PaperField> APOLOGY = List.of(
            text("newDueAt", "Thời gian hẹn lại", "17 giờ 00 phút, ngày 13 tháng 01 năm 2026"),
            text("reason", "Lý do", "Cần xác minh thêm ranh giới thửa đất"),
            text("signer", "Người ký", "Phạm Văn Khế"),
            flag("draft", "Là dự thảo"));

    static final List<PaperField> STOP = List.of(
            text("reason", "Lý do", "Người nộp đề nghị dừng giải quyết"),
            text("document", "Văn bản làm căn cứ", "Đơn đề nghị ngày 07/01/2026"),
            text("stoppedAt", "Thời gian dừng", "09 giờ 30 phút, ngày 07 tháng 01 năm 2026"),
            text("signer", "Người ký", "Phạm Văn Khế"));

    static final List<PaperField> CONTROL = List.of(
            text("handlingUnit", "Cơ quan giải quyết", "Phòng Kinh tế xã Bình Minh"),
            text("coordinating", "Cơ quan phối hợp", "Chi nhánh Văn phòng Đăng ký đất đai"),
            rows(
                    "moves",
                    "Các lần giao, nhận",
                    text("no", "Số thứ tự", "1"),
                    text("giver", "Bên giao", "Trung tâm Phục vụ hành chính công xã Bình Minh"),
                    text("giverName", "Người giao", "Lê Thị Bưởi"),
                    text("receiver", "Bên nhận", "Phòng Kinh tế xã Bình Minh"),
                    text("receiverName", "Người nhận", "Đỗ Thị Ớt"),
                    text("at", "Thời gian giao, nhận", "08:05 05/01/2026"),
                    text("result", "Kết quả giải quyết", "Trước hạn"),
                    text("step", "Bước", "Tiếp nhận"),
                    text("note", "Ghi chú", "")));

    static final List<PaperField> BOOK_HEADING = List.of(
            text("authority", "Cơ quan chủ quản", "UBND xã Bình Minh"),
            text("issuer", "Cơ quan, đơn vị ban hành", "Trung tâm Phục vụ hành chính công xã Bình Minh"));

    static final List<PaperField> BOOK_LINES = List.of(
            text("from", "Từ ngày", "01/01/2026"),
            text("to", "Đến ngày", "31/01/2026"),
            text("volume", "Quyển số", "1"),
            text("total", "Tổng số hồ sơ", "128"),
            text("returned", "Đã trả kết quả", "120"),
            text("overdue", "Quá hạn", "0"),
            rows(
                    "lines",
                    "Hồ sơ",
                    text("no", "Thứ tự", "1"),
                    text("code", "Mã hồ sơ", "H48.61-260105-0001"),
                    text("procedure", "Tên thủ tục hành chính", "Đăng ký biến động quyền sử dụng đất"),
                    text("sets", "Số bộ", "1"),
                    text("owner", "Tổ chức, cá nhân", "Nguyễn Thị Hoa"),
                    text("address", "Địa chỉ", "Thôn 3"),
                    text("phone", "Số điện thoại", "0905 111 222"),
                    text("handlingUnit", "Cơ quan chủ trì giải quyết", "Phòng Kinh tế"),
                    text("receivedAt", "Nhận hồ sơ", "08:00 05/01/2026"),
                    text("dueAt", "Hẹn trả", "17:00 08/01/2026"),
                    text("returnedAt", "Trả kết quả", "10:00 08/01/2026"),
                    text("method", "Phương thức nhận", "Trực tiếp"),
                    text("receivedBy", "Người nhận", "Nguyễn Thị Hoa"),
                    text("note", "Ghi chú", "Đúng hạn")));

    static final List<PaperField> LOGBOOK = of(BOOK_HEADING, BOOK_LINES);

    static final List<PaperField> HAND_OVER_LIST = List.of(
            text("receiver", "Bên nhận", "Phòng Kinh tế xã Bình Minh"),
            text("receiverName", "Người nhận", ""),
            text("officer", "Người giao", "Lê Thị Bưởi"),
            text("at", "Thời gian giao", "16 giờ 30 phút, ngày 05 tháng 01 năm 2026"),
            text("count", "Số hồ sơ", "3"),
            rows(
                    "lines",
                    "Hồ sơ",
                    text("no", "Số thứ tự", "1"),
                    text("code", "Mã hồ sơ", "H48.61-260105-0001"),
                    text("procedure", "Thủ tục", "Đăng ký biến động quyền sử dụng đất"),
                    text("owner", "Chủ hồ sơ", "Nguyễn Thị Hoa"),
                    text("dueAt", "Hẹn trả", "17:00 08/01/2026")));

    static final List<PaperField> RETURN_RECEIPT = List.of(
            text("resultName", "Tên kết quả", "Giấy chứng nhận quyền sử dụng đất"),
            text("resultNumber", "Số, ký hiệu", "AB 123456"),
            text("resultDate", "Ngày ban hành", "08/01/2026"),
            text("returnedAt", "Thời gian trả", "10 giờ 00 phút, ngày 08 tháng 01 năm 2026"),
            text("method", "Hình thức trả", "Trực tiếp"),
            text("receivedBy", "Người nhận", "Nguyễn Thị Hoa"));

    static final List<PaperField> FEE_RECEIPT = List.of(
            text("payer", "Người nộp tiền", "Nguyễn Thị Hoa"),
            rows(
                    "lines",
                    "Khoản thu",
                    text("no", "Số thứ tự", "1"),
                    text("name", "Tên khoản thu", "Lệ phí cấp giấy chứng nhận"),
                    text("kind", "Phí hoặc lệ phí", "Lệ phí"),
                    text("amount", "Số tiền", "50.000")),
            text("total", "Tổng số tiền", "150.000"),
            text("totalInWords", "Tổng số tiền bằng chữ", "Một trăm năm mươi nghìn đồng"),
            text("at", "Thời gian thu", "08 giờ 10 phút, ngày 05 tháng 01 năm 2026"));

    private FormFields() {}

    @SafeVarargs
    static List<PaperField> of(List<PaperField>... groups) {
        return Stream.of(groups).flatMap(List::stream).toList();
    }
}

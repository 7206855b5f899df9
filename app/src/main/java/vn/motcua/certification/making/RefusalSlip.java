package vn.motcua.certification.making;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.ShippedLayout;

/**
 * What somebody takes home whose paper was not certified: a refusal is explained in writing (NĐ 23/2015/NĐ-CP, Điều 9). The
 * decree gives it no form; the layout is ours and can be changed like every other.
 */
@Component
public class RefusalSlip implements PaperForms {

    public static final PaperKey KEY = new PaperKey("nd-23-2015.tu-choi-chung-thuc");

    @Override
    public List<PaperForm> forms() {
        return List.of(new PaperForm(
                KEY,
                "Phiếu từ chối chứng thực",
                "Nghị định 23/2015/NĐ-CP, Điều 9 và Điều 22",
                PageFormat.A4,
                List.of(
                        PaperField.text("agency", "Cơ quan", "UBND xã Quảng Minh"),
                        PaperField.text("day", "Ngày", "05"),
                        PaperField.text("month", "Tháng", "01"),
                        PaperField.text("year", "Năm", "2026"),
                        PaperField.text("requester", "Người yêu cầu", "Nguyễn Thị Hoa"),
                        PaperField.text("paper", "Tên giấy tờ", "Giấy khai sinh"),
                        PaperField.text("paperNumber", "Số giấy tờ", "45/2019"),
                        PaperField.text("issuer", "Nơi cấp", "UBND xã Quảng Minh"),
                        PaperField.text("issuedOn", "Ngày cấp", "12/03/2019"),
                        PaperField.text("reason", "Lý do", "Bản chính rách, mờ, hư hỏng, không đọc được"),
                        PaperField.text("note", "Hướng dẫn", "Đề nghị cấp lại giấy khai sinh rồi mang bản chính mới."),
                        PaperField.text("by", "Người từ chối", "Trần Văn Bình")),
                ShippedLayout.of("/certification/refusal.xhtml")));
    }
}

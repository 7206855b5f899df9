package vn.motcua.eforms.print;

import static vn.motcua.papers.PaperField.rows;
import static vn.motcua.papers.PaperField.text;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.ShippedLayout;

/** The declaration that every electronic form becomes: its head, title and words are the form's, its look is a layout. */
@Component
class DeclarationForms implements PaperForms {

    static final PaperKey DECLARATION = new PaperKey("eforms.declaration");

    private static final List<PaperField> FIELDS = List.of(
            text("basis", "Văn bản ban hành mẫu", "Nghị định 99/2022/NĐ-CP, Mẫu số 01a"),
            text("title", "Tên tờ khai", "TỜ KHAI ĐĂNG KÝ KHAI SINH"),
            text("addressee", "Kính gửi", "Ủy ban nhân dân xã Bình Sơn"),
            text("reference", "Mã hồ sơ hoặc mã bản nháp", "H48.61-260105-0001"),
            rows(
                    "lines",
                    "Các mục của tờ khai",
                    text("section", "Tên phần; các cột khác trống khi có", ""),
                    text("no", "Số thứ tự", "1"),
                    text("label", "Nội dung hỏi", "Họ, chữ đệm, tên"),
                    text("value", "Nội dung khai", "Phạm Thị Lài")),
            text("pledge", "Lời cam đoan", "Tôi cam đoan nội dung trên đây là đúng sự thật."),
            text("place", "Nơi khai", "Bình Sơn"),
            text("date", "Ngày khai", "ngày 05 tháng 01 năm 2026"),
            text("signer", "Tư cách người ký", "NGƯỜI YÊU CẦU"),
            text("signedBy", "Người ký", "Phạm Thị Lài"));

    private final PaperForm form = new PaperForm(
                    DECLARATION,
                    "Tờ khai điện tử",
                    "",
                    PageFormat.A4,
                    FIELDS,
                    ShippedLayout.of("/eforms/layouts/declaration.xhtml"))
            .needing(List.of("title", "lines", "signedBy"));

    @Override
    public List<PaperForm> forms() {
        return List.of(form);
    }
}

package vn.motcua.certification.making;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.ShippedLayout;

/** The page behind the copy that says who certified what (lời chứng); its layout is kept with those of other papers. */
@Component
public class Attestation implements PaperForms {

    public static final PaperKey KEY = new PaperKey("nd-45-2020.ban-sao-dien-tu");

    @Override
    public List<PaperForm> forms() {
        return List.of(new PaperForm(
                KEY,
                "Lời chứng bản sao điện tử từ bản chính",
                "Nghị định 45/2020/NĐ-CP, Điều 10",
                PageFormat.A4,
                List.of(
                        PaperField.text("agency", "Cơ quan chứng thực", "UBND xã Quảng Minh"),
                        PaperField.text("number", "Số chứng thực", "12/2026/SCT-BS"),
                        PaperField.text("day", "Ngày", "05"),
                        PaperField.text("month", "Tháng", "01"),
                        PaperField.text("year", "Năm", "2026"),
                        PaperField.text("paper", "Tên giấy tờ", "Giấy khai sinh"),
                        PaperField.text("paperNumber", "Số giấy tờ", "45/2019"),
                        PaperField.text("issuer", "Nơi cấp", "UBND xã Quảng Minh"),
                        PaperField.text("issuedOn", "Ngày cấp", "12/03/2019"),
                        PaperField.text("pages", "Số trang", "2"),
                        PaperField.text("certifier", "Người chứng thực", "Trần Văn Bình"),
                        PaperField.text("title", "Chức vụ", "CHỦ TỊCH"),
                        PaperField.text("code", "Mã kiểm tra", "AB2C-DE3F-GH4J-KM5N-PQ6R"),
                        PaperField.qr(
                                "qr",
                                "Mã QR để kiểm tra",
                                "https://dichvucong.example.vn/verify/AB2CDE3FGH4JKM5NPQ6R")),
                ShippedLayout.of("/certification/attestation.xhtml")));
    }
}

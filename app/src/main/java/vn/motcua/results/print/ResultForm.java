package vn.motcua.results.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;

/** The form of a result, whose layout an administrator can change. */
@Component
class ResultForm implements PaperForms {

    static final PaperKey KEY = new PaperKey("ket-qua");

    @Override
    public List<PaperForm> forms() {
        return List.of(form());
    }

    private static PaperForm form() {
        return new PaperForm(
                KEY,
                "Kết quả giải quyết thủ tục hành chính",
                "",
                PageFormat.A4,
                List.of(
                        PaperField.text("agency", "Cơ quan ban hành", "UBND xã Tịnh Khê"),
                        PaperField.text("name", "Tên kết quả", "Giấy phép xây dựng"),
                        PaperField.text("owner", "Cấp cho", "Nguyễn Thị Ổi"),
                        PaperField.text("dossier", "Mã hồ sơ", "H48.61-260105-0001"),
                        PaperField.text("procedure", "Mã thủ tục", "1.001193"),
                        PaperField.text("scope", "Phạm vi sử dụng", "Trong tỉnh"),
                        PaperField.flag("granted", "Đồng ý giải quyết"),
                        PaperField.rows(
                                "facts",
                                "Nội dung",
                                PaperField.text("label", "Tên mục", "Diện tích"),
                                PaperField.text("value", "Giá trị", "120"))),
                layout());
    }

    private static String layout() {
        try {
            return new ClassPathResource("results/ket-qua.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

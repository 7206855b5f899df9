package vn.motcua.slips.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.ShippedLayout;

/**
 * The forms of Thông tư 01/2018/TT-VPCP and Thông tư 03/2025/TT-VPCP, and those that the office needs beside them.
 *
 * <p>Sheets: A5, and A4 for the logbook, as Thông tư 01/2018 says; the letters and the control slip of Thông tư 03/2025
 * are on A4, since it was not found to say.
 */
@Component
public class SlipForms implements PaperForms {

    private static final String OLD = "Thông tư 01/2018/TT-VPCP, Mẫu số ";
    private static final String NEW = "Thông tư 03/2025/TT-VPCP, Mẫu số ";

    private static final List<PaperField> LETTER =
            FormFields.of(FormFields.HEADING, FormFields.PEOPLE, FormFields.MATTER);
    private static final List<PaperField> RECEIPT = FormFields.of(LETTER, FormFields.TIMES, FormFields.RECEIPT);
    private static final List<PaperField> SUPPLEMENT = FormFields.of(LETTER, FormFields.SUPPLEMENT);
    private static final List<PaperField> REFUSAL = FormFields.of(LETTER, FormFields.REFUSAL);
    private static final List<PaperField> APOLOGY = FormFields.of(LETTER, FormFields.TIMES, FormFields.APOLOGY);
    private static final List<PaperField> CONTROL = FormFields.of(LETTER, FormFields.TIMES, FormFields.CONTROL);

    private static final String RECEIPT_TITLE = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả";
    private static final String SUPPLEMENT_TITLE = "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ";
    private static final String REFUSAL_TITLE = "Phiếu từ chối tiếp nhận giải quyết hồ sơ";
    private static final String CONTROL_TITLE = "Phiếu kiểm soát quá trình giải quyết hồ sơ";
    private static final String LOGBOOK_TITLE = "Sổ theo dõi hồ sơ";

    private final List<PaperForm> forms = new ArrayList<>();

    public SlipForms() {
        shared();
        of2018();
        of2025();
        ofTheOffice();
    }

    @Override
    public List<PaperForm> forms() {
        return List.copyOf(forms);
    }

    /** What several layouts have in common; on A5, as most of them are. */
    private void shared() {
        addPart("slips.head", "Phần đầu: cơ quan, số, quốc hiệu, mã QR", PageFormat.A5, FormFields.HEADING);
        addPart("slips.head-of-dossier", "Phần đầu: cơ quan, mã hồ sơ, quốc hiệu", PageFormat.A5, FormFields.HEADING);
        addPart("slips.head-of-book", "Phần đầu của sổ", PageFormat.A4_LANDSCAPE, FormFields.BOOK_HEADING);
        addPart("slips.people", "Người nộp, chủ hồ sơ, nội dung yêu cầu", PageFormat.A5, LETTER);
        addPart("slips.signature", "Nơi nhận và chữ ký của thủ trưởng", PageFormat.A5, FormFields.SIGNATURE);
    }

    private void of2018() {
        add("tt-01-2018.01", RECEIPT_TITLE, OLD + "01", PageFormat.A5, RECEIPT);
        add("tt-01-2018.02", SUPPLEMENT_TITLE, OLD + "02", PageFormat.A5, SUPPLEMENT);
        add("tt-01-2018.03", REFUSAL_TITLE, OLD + "03", PageFormat.A5, REFUSAL);
        add("tt-01-2018.04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", OLD + "04", PageFormat.A5, APOLOGY);
        add("tt-01-2018.05", CONTROL_TITLE, OLD + "05", PageFormat.A5, CONTROL);
        add("tt-01-2018.06", LOGBOOK_TITLE, OLD + "06", PageFormat.A4_LANDSCAPE, FormFields.LOGBOOK);
    }

    private void of2025() {
        add("tt-03-2025.01", RECEIPT_TITLE, NEW + "01", PageFormat.A5, RECEIPT);
        add("tt-03-2025.02", SUPPLEMENT_TITLE, NEW + "02", PageFormat.A5, SUPPLEMENT);
        add("tt-03-2025.03", REFUSAL_TITLE, NEW + "03", PageFormat.A5, REFUSAL);
        add(
                "tt-03-2025.04",
                "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
                NEW + "04",
                PageFormat.A4,
                APOLOGY);
        add(
                "tt-03-2025.05",
                "Thông báo dừng giải quyết hồ sơ",
                NEW + "05",
                PageFormat.A4,
                FormFields.of(LETTER, FormFields.TIMES, FormFields.STOP));
        add("tt-03-2025.06", CONTROL_TITLE, NEW + "06", PageFormat.A4, CONTROL);
        add("tt-03-2025.07", LOGBOOK_TITLE, NEW + "07", PageFormat.A4_LANDSCAPE, FormFields.LOGBOOK);
    }

    private void ofTheOffice() {
        add(
                "motcua.hand-over-list",
                "Danh sách bàn giao hồ sơ",
                "",
                PageFormat.A4,
                FormFields.of(FormFields.HEADING, FormFields.HAND_OVER_LIST));
        add(
                "motcua.return-receipt",
                "Giấy biên nhận trả kết quả",
                "",
                PageFormat.A5,
                FormFields.of(LETTER, FormFields.TIMES, FormFields.RETURN_RECEIPT));
        add(
                "motcua.fee-receipt",
                "Phiếu thu phí, lệ phí",
                "",
                PageFormat.A5,
                FormFields.of(LETTER, FormFields.FEE_RECEIPT));
    }

    private void add(String key, String title, String basis, PageFormat format, List<PaperField> fields) {
        var form = new PaperForm(new PaperKey(key), title, basis, format, fields, shipped(key));
        forms.add(form.needing(basis.isEmpty() ? List.of() : neededOf(fields)));
    }

    /** The code that TT 01/2023/TT-VPCP, Art. 26, asks for, and what the form is there to tell. */
    private static List<String> neededOf(List<PaperField> fields) {
        return Stream.of("qr", "reason", "newDueAt", "components", "secret", "items", "moves", "lines")
                .filter(name -> fields.stream().anyMatch(field -> field.name().equals(name)))
                .toList();
    }

    private void addPart(String key, String title, PageFormat format, List<PaperField> fields) {
        forms.add(PaperForm.part(new PaperKey(key), title, format, fields, shipped(key)));
    }

    private static String shipped(String key) {
        return ShippedLayout.of("/slips/layouts/" + key + ".html");
    }
}

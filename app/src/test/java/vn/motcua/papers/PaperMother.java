package vn.motcua.papers;

import java.util.List;

/** A form for tests: a name, a remark, a list and both codes. */
public final class PaperMother {

    public static final String LAYOUT = """
            <style>.big { font-size: 14pt; }</style>
            <p><img class="qr" alt="Mã QR" src="{{qr}}"/></p>
            <h1 class="title big">Giấy thử của {{name}}</h1>
            {{#remark}}<p class="written"><i>Ghi chú:</i> {{remark}}</p>{{/remark}}
            {{^remark}}<p>Không có ghi chú.</p>{{/remark}}
            <table class="grid"><thead><tr><th scope="col">STT</th><th scope="col">Tên</th></tr></thead><tbody>
            {{#papers}}<tr><td>{{no}}</td><td><b>{{title}}</b></td></tr>{{/papers}}
            </tbody></table>
            <p><img class="barcode" alt="Mã vạch {{name}}" src="{{code}}"/></p>
            """;

    private PaperMother() {}

    public static PaperForm form() {
        return form(LAYOUT);
    }

    /** A part that such a form may take in. */
    public static PaperForm part() {
        return PaperForm.part(
                new PaperKey("test.part"),
                "Phần chung",
                PageFormat.A5,
                List.of(PaperField.text("name", "Họ và tên", "Nguyễn Thị Ổi")),
                "<p>Phần chung của {{name}}</p>");
    }

    public static PaperForm form(String layout) {
        return new PaperForm(
                new PaperKey("test.01"),
                "Giấy thử",
                "",
                PageFormat.A5,
                List.of(
                        PaperField.qr("qr", "Mã QR", "H48.61-260105-0001"),
                        PaperField.barcode("code", "Mã vạch", "H48.61-260105-0001"),
                        PaperField.text("name", "Họ và tên", "Nguyễn Thị Ổi"),
                        PaperField.text("remark", "Ghi chú", "Mang theo bản chính"),
                        PaperField.rows(
                                "papers",
                                "Giấy tờ",
                                PaperField.text("no", "Số thứ tự", "1"),
                                PaperField.text("title", "Tên giấy tờ", "Đơn đề nghị"))),
                layout);
    }
}

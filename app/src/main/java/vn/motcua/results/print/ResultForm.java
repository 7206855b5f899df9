package vn.motcua.results.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.ShippedLayout;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.TypesOfResults;

/**
 * The forms of results, whose layouts an administrator can change: the general one, as NĐ 30/2020/NĐ-CP lays out a
 * document, and one for each kind, which may show each of its fields where it belongs.
 */
@Component
public class ResultForm implements PaperForms {

    static final PaperKey GENERAL = new PaperKey("ket-qua");

    private static final List<PaperField> FIELDS = List.of(
            PaperField.text("authority", "Cơ quan chủ quản; trống với UBND", ""),
            PaperField.text("agency", "Cơ quan ban hành", "UBND xã Tịnh Khê"),
            PaperField.text("place", "Địa danh", "Tịnh Khê"),
            PaperField.text("name", "Tên kết quả", "Giấy phép xây dựng"),
            PaperField.text("owner", "Cấp cho", "Nguyễn Thị Ổi"),
            PaperField.text("dossier", "Mã hồ sơ", "H48.61-260105-0001"),
            PaperField.text("procedure", "Mã thủ tục", "1.001193"),
            PaperField.text("scope", "Phạm vi sử dụng", "Trong tỉnh"),
            PaperField.text("signedFor", "Thẩm quyền ký", "TM. ỦY BAN NHÂN DÂN"),
            PaperField.flag("granted", "Đồng ý giải quyết"),
            PaperField.flag("detailed", "Có nội dung chi tiết"),
            PaperField.rows(
                    "facts",
                    "Nội dung",
                    PaperField.text("no", "Số thứ tự", "1"),
                    PaperField.text("label", "Tên mục", "Diện tích"),
                    PaperField.text("value", "Giá trị", "120")));

    private final TypesOfResults types;
    private final String layout;

    ResultForm(TypesOfResults types) {
        this.types = types;
        this.layout = ShippedLayout.of("/results/ket-qua.html");
    }

    /** Kinds are registered while the product runs. */
    @Override
    public boolean areData() {
        return true;
    }

    @Override
    public List<PaperForm> forms() {
        return Stream.concat(
                        Stream.of(form(GENERAL, "Kết quả giải quyết thủ tục hành chính", "", FIELDS)),
                        types.all().stream().filter(type -> !type.isGeneral()).map(this::formOf))
                .toList();
    }

    /** The form of a kind: the fields of every result, and its own. */
    PaperForm formOf(TypeOfResult type) {
        var fields = Stream.concat(FIELDS.stream(), type.fields().stream().map(ResultForm::field))
                .toList();
        return form(keyOf(type), type.name(), type.code(), fields);
    }

    private PaperForm form(PaperKey key, String title, String basis, List<PaperField> fields) {
        return new PaperForm(key, title, basis, PageFormat.A4, fields, layout);
    }

    static PaperKey keyOf(TypeOfResult type) {
        return new PaperKey(type.form());
    }

    /** Such as {@code dataSoThua} of the field {@code so-thua}: names in layouts are letters and digits. */
    static String nameOf(ResultField field) {
        var name = new StringBuilder("data");
        for (var word : field.key().split("-", -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString();
    }

    private static PaperField field(ResultField field) {
        return PaperField.text(nameOf(field), field.label(), sample(field.kind()));
    }

    private static String sample(ResultField.Kind kind) {
        return switch (kind) {
            case TEXT -> "Thôn 3, xã Tịnh Khê";
            case DATE -> "05/01/2026";
            case NUMBER -> "120";
            case PERSON -> "Nguyễn Thị Ổi";
        };
    }
}

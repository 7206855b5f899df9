package vn.motcua.papers;

import java.util.Collections;
import java.util.List;

/**
 * A form that can be printed: declared by the module that fills it in, laid out by data.
 *
 * @param title as the law or the office calls it, in Vietnamese
 * @param basis the text that prescribes it, such as {@code Thông tư 03/2025/TT-VPCP, Mẫu số 01}; empty when none does
 * @param fields what its layouts may show
 * @param shippedLayout the layout that comes with the product
 * @param needed the fields that no layout may leave out, because the form is not what it is without them
 * @param part whether it is no paper but a part that the layouts of several forms take in, such as their heads
 */
public record PaperForm(
        PaperKey key,
        String title,
        String basis,
        PageFormat format,
        List<PaperField> fields,
        String shippedLayout,
        List<String> needed,
        boolean part) {

    private static final int SAMPLE_ROWS = 3;

    public PaperForm {
        fields = List.copyOf(fields);
        needed = List.copyOf(needed);
    }

    public PaperForm(
            PaperKey key,
            String title,
            String basis,
            PageFormat format,
            List<PaperField> fields,
            String shippedLayout) {
        this(key, title, basis, format, fields, shippedLayout, List.of(), false);
    }

    /** A part, shown alone on a sheet of the format in its preview. */
    public static PaperForm part(
            PaperKey key, String title, PageFormat format, List<PaperField> fields, String shippedLayout) {
        return new PaperForm(key, title, "", format, fields, shippedLayout, List.of(), true);
    }

    /** The same form, of which no layout may leave these fields out. */
    public PaperForm needing(List<String> names) {
        return new PaperForm(key, title, basis, format, fields, shippedLayout, names, part);
    }

    /** Every field with its sample, for a preview. */
    public PaperData sample() {
        return sampleOf(fields);
    }

    @Override
    public String toString() {
        return key.value();
    }

    private static PaperData sampleOf(List<PaperField> fields) {
        var data = PaperData.building();
        for (var field : fields) {
            switch (field.kind()) {
                case TEXT, QR, BARCODE -> data.text(field.name(), field.sample());
                case FLAG -> data.flag(field.name(), true);
                case ROWS -> {
                    var row = sampleOf(field.columns());
                    data.rows(field.name(), Collections.nCopies(SAMPLE_ROWS, row));
                }
            }
        }
        return data.build();
    }
}

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
 */
public record PaperForm(
        PaperKey key, String title, String basis, PageFormat format, List<PaperField> fields, String shippedLayout) {

    private static final int SAMPLE_ROWS = 3;

    public PaperForm {
        fields = List.copyOf(fields);
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

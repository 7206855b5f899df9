package vn.motcua.papers;

import java.util.List;

/**
 * Something that a layout may show.
 *
 * @param name as layouts call it: letters and digits
 * @param label what it is, in Vietnamese, for whoever writes a layout
 * @param sample what stands there in a preview; for a code, what it encodes
 * @param columns the fields of each row; empty unless it is a list
 */
public record PaperField(String name, Kind kind, String label, String sample, List<PaperField> columns) {

    /** What a field holds. */
    public enum Kind {
        TEXT,
        /** True or false: shows or hides a part of the layout. */
        FLAG,
        /** A picture to be read by a phone. */
        QR,
        /** A picture to be read by a scanner. */
        BARCODE,
        /** A list; a part of the layout stands once for each of its rows. */
        ROWS;

        /** Whether it may only stand as the source of a picture. */
        public boolean isPicture() {
            return this == QR || this == BARCODE;
        }
    }

    public PaperField {
        columns = List.copyOf(columns);
    }

    public static PaperField text(String name, String label, String sample) {
        return new PaperField(name, Kind.TEXT, label, sample, List.of());
    }

    /** True in the preview. */
    public static PaperField flag(String name, String label) {
        return new PaperField(name, Kind.FLAG, label, "", List.of());
    }

    public static PaperField qr(String name, String label, String sample) {
        return new PaperField(name, Kind.QR, label, sample, List.of());
    }

    public static PaperField barcode(String name, String label, String sample) {
        return new PaperField(name, Kind.BARCODE, label, sample, List.of());
    }

    public static PaperField rows(String name, String label, PaperField... columns) {
        return new PaperField(name, Kind.ROWS, label, "", List.of(columns));
    }
}

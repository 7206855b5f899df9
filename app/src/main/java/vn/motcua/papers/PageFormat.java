package vn.motcua.papers;

/** The sheet that a form is printed on. */
public enum PageFormat {
    /** Labels. */
    A6("105mm 148mm"),
    /** Labels from a thermal printer with paper of 80 mm, of which it prints 72. */
    ROLL_80("80mm 120mm"),
    A5("148mm 210mm"),
    A4("210mm 297mm"),
    A4_LANDSCAPE("297mm 210mm");

    private final String size;

    PageFormat(String size) {
        this.size = size;
    }

    /** Width and height, as a stylesheet says them. */
    public String size() {
        return size;
    }
}

package vn.motcua.questions;

/** What readers said of an answer. */
public record Helpfulness(int yes, int no) {

    public static final Helpfulness NOTHING_SAID = new Helpfulness(0, 0);

    /** How far more found it helpful than not. */
    public int lead() {
        return yes - no;
    }
}

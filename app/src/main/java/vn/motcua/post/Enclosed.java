package vn.motcua.post;

/**
 * A paper in the envelope.
 *
 * @param code of the required component that it is; unique in its consignment
 * @param sheets how many originals and copies together, 0 to 999
 */
public record Enclosed(String code, String name, int sheets) {

    /** @throws IllegalArgumentException when the number is out of range */
    public Enclosed {
        if (sheets < 0 || sheets > 999) {
            throw new IllegalArgumentException("between 0 and 999 of a paper: " + code);
        }
    }
}

package vn.motcua.eforms;

/**
 * Words of a form.
 *
 * @param vi in Vietnamese
 * @param en in English; empty where nobody translated them, which shows the Vietnamese
 */
public record Text(String vi, String en) {

    public static final Text NONE = new Text("", "");

    public static Text of(String vi) {
        return new Text(vi, "");
    }

    /** @param language {@code vi} or {@code en} */
    public String in(String language) {
        return language.equals("en") && !en.isEmpty() ? en : vi;
    }

    public boolean isEmpty() {
        return vi.isEmpty();
    }

    @Override
    public String toString() {
        return vi;
    }
}

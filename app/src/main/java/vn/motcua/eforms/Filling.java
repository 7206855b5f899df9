package vn.motcua.eforms;

/**
 * Where an answer may come from before anybody types.
 *
 * @param source the name of a fact, such as {@code applicant.name}; empty when there is none
 * @param sensitive whether the answer is shown only where it is needed
 */
public record Filling(String source, boolean sensitive) {

    public static final Filling NONE = new Filling("", false);
}

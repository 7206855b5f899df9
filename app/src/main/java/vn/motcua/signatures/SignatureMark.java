package vn.motcua.signatures;

import org.jspecify.annotations.Nullable;

/**
 * What a signature says of itself on the paper.
 *
 * @param reason such as "Ký duyệt"; may be empty
 * @param place where it is drawn; null for a signature that is not seen
 */
public record SignatureMark(String reason, @Nullable Place place) {

    /**
     * A box on a page, in points from the top left corner.
     *
     * @param page from 1
     */
    public record Place(int page, float left, float top, float width, float height) {}
}

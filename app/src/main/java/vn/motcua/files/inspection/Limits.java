package vn.motcua.files.inspection;

/** How far a file may unfold before it counts as a bomb. A page of A3 in colour at 600 dots per inch stays below all of them. */
final class Limits {

    /** Of one stream or entry, in bytes. */
    static final long UNPACKED = 256L << 20;

    /** Of a whole file, in bytes. */
    static final long UNPACKED_ALTOGETHER = 2L << 30;

    /** Of one image. */
    static final long PIXELS = 150_000_000;

    /** Of a PDF. */
    static final int OBJECTS = 500_000;

    /** Of a container. */
    static final int ENTRIES = 10_000;

    /** The sides of a page of PDF, in points: 5 metres, the most that the format allows. */
    static final float PAGE_SIDE = 14_400;

    private Limits() {}

    static boolean isImageTooLarge(long width, long height) {
        return width * height > PIXELS;
    }
}

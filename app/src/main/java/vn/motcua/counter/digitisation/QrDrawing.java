package vn.motcua.counter.digitisation;

/**
 * A QR code to be drawn.
 *
 * @param size of its side, in squares, the quiet margin among them
 * @param path of its dark squares, one unit each
 */
public record QrDrawing(int size, String path) {}

package vn.motcua.files.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Finds words in bytes. */
final class Bytes {

    private Bytes() {}

    /** Where the ASCII word stands first, at {@code from} or after it; -1 when nowhere. */
    static int find(ByteBuffer bytes, String word, int from) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        for (int at = from; at <= bytes.limit() - wanted.length; at++) {
            if (bytes.get(at) == wanted[0] && matches(bytes, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    /** As Latin-1, from a place to another, both held within the bytes. */
    static String text(ByteBuffer bytes, int from, int to) {
        int start = Math.max(0, from);
        byte[] part = new byte[Math.max(0, Math.min(to, bytes.limit()) - start)];
        bytes.get(start, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    private static boolean matches(ByteBuffer bytes, byte[] wanted, int at) {
        for (int each = 1; each < wanted.length; each++) {
            if (bytes.get(at + each) != wanted[each]) {
                return false;
            }
        }
        return true;
    }
}

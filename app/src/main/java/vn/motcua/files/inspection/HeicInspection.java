package vn.motcua.files.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Looks into the boxes of a HEIC (ISO/IEC 23008-12); nothing here can draw one. */
final class HeicInspection {

    private static final int LONG_SIZE = 1;
    private static final int TO_THE_END = 0;
    private static final int MOST_BOXES = 1000;

    private HeicInspection() {}

    static Finding inspect(Path file) throws IOException {
        try (var disk = new OnDisk(file)) {
            var bytes = disk.bytes();
            if (!hasItsBoxes(bytes)) {
                return new Finding.Damaged();
            }
            return isTooLarge(bytes) ? new Finding.Dangerous("an image of too many points") : new Finding.Sound(1);
        } catch (IndexOutOfBoundsException pointsOutside) {
            return new Finding.Damaged();
        }
    }

    private static boolean hasItsBoxes(ByteBuffer bytes) {
        Set<String> kinds = new HashSet<>();
        long at = 0;
        for (int boxes = 0; at < bytes.limit() && boxes < MOST_BOXES; boxes++) {
            long size = bytes.getInt((int) at) & 0xffffffffL;
            if (size == LONG_SIZE) {
                size = bytes.getLong((int) at + 8);
            } else if (size == TO_THE_END) {
                size = bytes.limit() - at;
            }
            if (size < 8 || at + size > bytes.limit()) {
                return false;
            }
            kinds.add(Bytes.text(bytes, (int) at + 4, (int) at + 8));
            at += size;
        }
        return kinds.contains("meta") && kinds.contains("mdat");
    }

    /** Each picture in it has its measures in a box of its own. */
    private static boolean isTooLarge(ByteBuffer bytes) {
        int at = 0;
        while ((at = Bytes.find(bytes, "ispe", at)) >= 0 && at + 16 <= bytes.limit()) {
            if (Limits.isImageTooLarge(bytes.getInt(at + 8) & 0xffffffffL, bytes.getInt(at + 12) & 0xffffffffL)) {
                return true;
            }
            at += 4;
        }
        return false;
    }
}

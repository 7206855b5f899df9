package vn.motcua.files.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.motcua.files.FileType;

/**
 * Finds a file that is two things at once: a picture that is a Java archive as well (GIFAR), a PDF that a packer opens.
 *
 * <p>Readers of ZIP begin at its end (APPNOTE 4.3.16), so such an archive may stand behind anything.
 */
final class HiddenArchives {

    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LINE = 16;
    private static final int ENTRIES = 10;
    private static final int DIRECTORY_LENGTH = 12;
    private static final int COMMENT_LENGTH = 20;

    private HiddenArchives() {}

    static boolean isIn(Path file, FileType type) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int tail = (int) Math.min(channel.size(), RECORD + LONGEST_COMMENT);
            var end = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
            long begin = channel.size() - tail;
            readFully(channel, end, begin);
            for (int at = tail - RECORD; at >= 0; at--) {
                if (end.getInt(at) == END_OF_DIRECTORY
                        && hasDirectory(channel, begin + at, end, at)
                        && standsOutside(end, at, type)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether a directory stands right before its end, as the end says. */
    private static boolean hasDirectory(FileChannel channel, long end, ByteBuffer tail, int at) throws IOException {
        long directory = end - (tail.getInt(at + DIRECTORY_LENGTH) & 0xffffffffL);
        if (tail.getShort(at + ENTRIES) == 0 || directory < 0 || directory == end) {
            return false;
        }
        var first = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        readFully(channel, first, directory);
        return first.getInt(0) == DIRECTORY_ENTRY;
    }

    /** A PDF may carry an archive as an attachment, which has its own look; that one ends within a stream. */
    private static boolean standsOutside(ByteBuffer tail, int at, FileType type) {
        int behind = at + RECORD + (tail.getShort(at + COMMENT_LENGTH) & 0xffff);
        return type != FileType.PDF
                || behind >= tail.limit()
                || !Bytes.text(tail, behind, Math.min(behind + LINE, tail.limit()))
                        .stripLeading()
                        .startsWith("endstream");
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long from) throws IOException {
        while (into.hasRemaining() && channel.read(into, from + into.position()) >= 0) {
            // as often as the system gives less than was asked for
        }
    }
}

package vn.motcua.files.inspection;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a file as they lie on the disk, let go of when it is closed.
 *
 * <p>What is let go of by the garbage collector only keeps the room of a file that was removed long ago, and its
 * unsealed content with it.
 */
final class OnDisk implements AutoCloseable {

    private final Arena arena = Arena.ofConfined();
    private final ByteBuffer bytes;

    OnDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            this.bytes =
                    channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer();
        } catch (IOException | RuntimeException unreadable) {
            arena.close();
            throw unreadable;
        }
    }

    /** Not to be touched after closing. */
    ByteBuffer bytes() {
        return bytes;
    }

    @Override
    public void close() {
        arena.close();
    }
}

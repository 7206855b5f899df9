package vn.motcua.files.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/** Opens one sealed chunk after the other, each only as a whole. */
final class OpenedContent extends InputStream {

    private final InputStream sealed;
    private final Chunks chunks;
    private byte[] next;
    private byte[] chunk = new byte[0];
    private int at;
    private boolean ended;

    OpenedContent(InputStream sealed, Chunks chunks) throws IOException {
        this.sealed = sealed;
        this.chunks = chunks;
        this.next = sealed.readNBytes(Chunks.SIZE + Chunks.TAG);
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? chunk[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    private boolean hasMore() throws IOException {
        while (at == chunk.length && !ended) {
            byte[] after = sealed.readNBytes(Chunks.SIZE + Chunks.TAG);
            ended = after.length == 0;
            try {
                chunk = chunks.open(next, ended);
            } catch (GeneralSecurityException changed) {
                throw new IOException("a kept content was changed or cut", changed);
            }
            at = 0;
            next = after;
        }
        return at < chunk.length;
    }
}

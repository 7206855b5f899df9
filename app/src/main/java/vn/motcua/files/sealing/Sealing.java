package vn.motcua.files.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Seals contents of any length in constant memory, with AES-256-GCM.
 *
 * <p>A sealed content is {@code MCF1}, a salt of 16 bytes, then chunks of 64 KiB, each with a tag of 16 bytes. The nonce
 * of a chunk is its number and whether it is the last: none can be changed, left out, repeated or moved, and none cut
 * off from the end, unnoticed.
 */
@Component
public class Sealing {

    static final byte[] MARK = {'M', 'C', 'F', '1'};
    static final int SALT = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FilesKey key;

    public Sealing(FilesKey key) {
        this.key = key;
    }

    /** Seals to the end of the content; closes neither. */
    public void seal(InputStream content, OutputStream sealed) throws IOException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        sealed.write(MARK);
        sealed.write(salt);
        var chunks = new Chunks(key.ofContent(salt));
        try {
            byte[] next = content.readNBytes(Chunks.SIZE);
            boolean last;
            do {
                byte[] after = next.length < Chunks.SIZE ? new byte[0] : content.readNBytes(Chunks.SIZE);
                last = after.length == 0;
                sealed.write(chunks.seal(next, last));
                next = after;
            } while (!last);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /**
     * The content; closing it closes the sealed.
     *
     * @throws IOException when it cannot be read, here and from the stream also when it is not what was sealed
     */
    public InputStream open(InputStream sealed) throws IOException {
        if (!Arrays.equals(sealed.readNBytes(MARK.length), MARK)) {
            throw new IOException("not a sealed content");
        }
        return new OpenedContent(sealed, new Chunks(key.ofContent(sealed.readNBytes(SALT))));
    }
}

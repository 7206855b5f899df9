package vn.motcua.files.shelf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.motcua.files.FilesAway;

/** Holds what is read against its hash: whoever reads to the end has read what was kept. */
final class HeldContent extends FilterInputStream {

    private final String sha256;
    private boolean checked;

    HeldContent(InputStream content, String sha256) {
        super(new DigestInputStream(content, digest()));
        this.sha256 = sha256;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        try {
            int count = in.read(into, offset, length);
            if (count < 0 && !checked) {
                check();
            }
            return count;
        } catch (IOException problem) {
            throw new FilesAway("a kept file cannot be read to its end", problem);
        }
    }

    /** By reading: what is skipped belongs to the hash as well. */
    @Override
    public long skip(long count) {
        long skipped = 0;
        byte[] away = new byte[8192];
        int length = 0;
        while (skipped < count && length >= 0) {
            length = read(away, 0, (int) Math.min(away.length, count - skipped));
            skipped += Math.max(0, length);
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws IOException {
        byte[] found = ((DigestInputStream) in).getMessageDigest().digest();
        if (!HexFormat.of().formatHex(found).equals(sha256)) {
            throw new IOException("not the content that was kept: " + sha256);
        }
        checked = true;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}

package vn.motcua.dossier.takeover;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.motcua.dossier.HistoryTakeOver;

/** Stops reading where a log becomes too large, however small it was packed. */
final class LimitedInput extends FilterInputStream {

    private long read;

    LimitedInput(InputStream in) {
        super(in);
    }

    /** More was read than a log may weigh. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int octets) {
        read += octets;
        if (read > HistoryTakeOver.MOST_BYTES) {
            throw new TooMuch();
        }
    }
}

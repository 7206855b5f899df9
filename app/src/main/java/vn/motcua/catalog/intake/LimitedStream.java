package vn.motcua.catalog.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.motcua.catalog.CannotImport;

/** Passes on so many bytes and no more, whatever the stream says about its size. */
final class LimitedStream extends FilterInputStream {

    private final long most;
    private long passed;

    LimitedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int number = super.read(buffer, offset, length);
        count(Math.max(0, number));
        return number;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int number) {
        passed += number;
        if (passed > most) {
            throw new BrokenFile(new CannotImport.TooLarge(most >> 20));
        }
    }
}

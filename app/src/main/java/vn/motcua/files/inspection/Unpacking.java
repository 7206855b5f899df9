package vn.motcua.files.inspection;

import java.io.IOException;
import java.io.OutputStream;

/** Counts what comes out of compressed data, and stops it where {@link Limits} say. */
final class Unpacking extends OutputStream {

    /** More came out than any honest file holds. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("unpacks to more than is taken");
        }
    }

    private final Total total;
    private final OutputStream sink;
    private long written;

    /** Throws away what it counts. */
    Unpacking(Total total) {
        this(total, OutputStream.nullOutputStream());
    }

    Unpacking(Total total, OutputStream sink) {
        this.total = total;
        this.sink = sink;
    }

    /** What all streams of one file have unpacked to. */
    static final class Total {

        private long bytes;

        private void add(long more) throws TooMuch {
            bytes += more;
            if (bytes > Limits.UNPACKED_ALTOGETHER) {
                throw new TooMuch();
            }
        }
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        sink.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count(length);
        sink.write(bytes, offset, length);
    }

    void count(long more) throws TooMuch {
        written += more;
        if (written > Limits.UNPACKED) {
            throw new TooMuch();
        }
        total.add(more);
    }
}

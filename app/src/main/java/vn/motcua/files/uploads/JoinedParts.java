package vn.motcua.files.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import vn.motcua.files.FilesAway;
import vn.motcua.files.shelf.SealedShelf;

/** The parts of an upload one after the other, each opened when it is needed. */
final class JoinedParts extends InputStream {

    private final SealedShelf shelf;
    private final Iterator<String> places;
    private InputStream current = InputStream.nullInputStream();

    JoinedParts(SealedShelf shelf, List<String> places) {
        this.shelf = shelf;
        this.places = places.iterator();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        try {
            int count = current.read(into, offset, length);
            while (count < 0 && places.hasNext()) {
                current.close();
                current = shelf.openPart(places.next());
                count = current.read(into, offset, length);
            }
            return count;
        } catch (IOException problem) {
            throw new FilesAway("a part of an upload cannot be read", problem);
        }
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}

package vn.motcua.files.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.motcua.files.FilesAway;
import vn.motcua.files.sealing.FilesKey;
import vn.motcua.files.sealing.Sealing;

/** A shelf to which only sealed contents go. */
public final class SealedShelf {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Shelf shelf;
    private final Sealing sealing;
    private final FilesKey key;
    private final Incoming incoming;

    public SealedShelf(Shelf shelf, Sealing sealing, FilesKey key, Incoming incoming) {
        this.shelf = shelf;
        this.sealing = sealing;
        this.key = key;
        this.incoming = incoming;
    }

    public String placeOf(String sha256) {
        return key.placeOf(sha256);
    }

    /** Nothing happens when the content lies there already. */
    public void put(String place, Path plain) throws IOException {
        if (shelf.holds(place)) {
            return;
        }
        try (var in = Files.newInputStream(plain)) {
            seal(in, place);
        }
    }

    /** Puts what is not a file yet under a name of its own, which it answers. */
    public String putPart(InputStream content) throws IOException {
        byte[] name = new byte[32];
        RANDOM.nextBytes(name);
        String place = HexFormat.of().formatHex(name);
        seal(content, place);
        return place;
    }

    private void seal(InputStream content, String place) throws IOException {
        Path sealed = incoming.newFile();
        try {
            try (var out = Files.newOutputStream(sealed)) {
                sealing.seal(content, out);
            }
            shelf.put(place, sealed);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    /** @throws IOException when it cannot be read, here or from the stream */
    public InputStream openPart(String place) throws IOException {
        return sealing.open(shelf.open(place));
    }

    /** @throws FilesAway when it cannot be read, here or from the stream, or is not the content of that hash */
    public InputStream open(String sha256) {
        try {
            return new HeldContent(sealing.open(shelf.open(placeOf(sha256))), sha256);
        } catch (IOException problem) {
            throw new FilesAway("a kept file cannot be read", problem);
        }
    }

    public void remove(String place) throws IOException {
        shelf.remove(place);
    }
}

package vn.motcua.files.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.files.FilesAway;
import vn.motcua.files.sealing.FilesKey;
import vn.motcua.files.sealing.Sealing;
import vn.motcua.files.shelf.Shelf;

/** A shelf to which only sealed contents go. */
final class SealedShelf {

    private final Shelf shelf;
    private final Sealing sealing;
    private final FilesKey key;
    private final Incoming incoming;

    SealedShelf(Shelf shelf, Sealing sealing, FilesKey key, Incoming incoming) {
        this.shelf = shelf;
        this.sealing = sealing;
        this.key = key;
        this.incoming = incoming;
    }

    String placeOf(String sha256) {
        return key.placeOf(sha256);
    }

    /** Nothing happens when the content lies there already. */
    void put(String place, Path plain) throws IOException {
        if (shelf.holds(place)) {
            return;
        }
        Path sealed = incoming.newFile();
        try {
            try (var in = Files.newInputStream(plain);
                    var out = Files.newOutputStream(sealed)) {
                sealing.seal(in, out);
            }
            shelf.put(place, sealed);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    /** @throws FilesAway when it cannot be read, here or from the stream, or is not the content of that hash */
    InputStream open(String sha256) {
        try {
            return new HeldContent(sealing.open(shelf.open(placeOf(sha256))), sha256);
        } catch (IOException problem) {
            throw new FilesAway("a kept file cannot be read", problem);
        }
    }

    void remove(String place) throws IOException {
        shelf.remove(place);
    }
}

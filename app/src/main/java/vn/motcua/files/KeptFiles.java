package vn.motcua.files;

import java.io.InputStream;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;

/**
 * The front door to files.
 *
 * <p>Who may see a file is decided by whoever owns the matter that it belongs to, and asked before a file is opened.
 */
public interface KeptFiles {

    /** Checks the file and keeps it; nothing is kept of what is refused. Takes part in the caller's transaction. */
    Outcome<KeptFile, FileRefusal> keep(FileOffer offer, Actor by);

    /** Checks the file as {@link #keep} does, and keeps nothing. */
    Outcome<FileCheck, FileRefusal> check(FileOffer offer);

    Optional<KeptFile> find(FileId id);

    /**
     * The content, decrypted and held against its hash while it is read.
     *
     * @throws FilesAway when the place that holds it does not answer
     */
    InputStream open(FileId id);

    /**
     * The whole content, for files that fit into memory.
     *
     * @throws FilesAway when the place that holds it does not answer
     */
    byte[] bytes(FileId id);

    /** Ends the keeping of a file; its content goes when no other file shares it. */
    void discard(FileId id, Actor by);
}

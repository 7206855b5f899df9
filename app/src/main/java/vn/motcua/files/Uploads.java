package vn.motcua.files;

import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/**
 * The front door to files that arrive in parts, over connections that break.
 *
 * <p>What has arrived is kept sealed for a day, in the place where the files are, so that any node can go on. An upload
 * belongs to its owner, a text that whoever lets somebody upload chooses, such as {@code staff:<account>} or
 * {@code capture:<session>}; for anybody else it does not exist.
 */
public interface Uploads {

    /** @param owner at most 100 characters; @param length of the whole file, in bytes */
    Outcome<Upload, UploadRefusal> begin(String owner, String name, long length);

    /** While it has not expired. */
    Optional<Upload> find(UploadId id, String owner);

    /** Takes in what follows; when the connection breaks, what came before stays. */
    Outcome<Upload, UploadRefusal> append(UploadId id, String owner, UploadPart part);

    /** Keeps the whole file as {@link KeptFiles} does and ends the upload, in the caller's transaction. */
    Outcome<KeptFile, FileRefusal> keep(UploadId id, String owner, FileRules rules, Actor by);

    /**
     * The whole file, for whoever keeps several files or none of them; the upload stays until it is dropped.
     *
     * @return empty when it has expired or has not arrived as a whole
     */
    Optional<FileOffer> offer(UploadId id, String owner, FileRules rules);

    /** Gives it up. */
    void drop(UploadId id, String owner);

    /** The longest file that can be uploaded, in bytes. */
    long longest();
}

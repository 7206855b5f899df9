package vn.motcua.files;

import java.time.Instant;

/**
 * A file on its way.
 *
 * @param name as the sender calls it
 * @param length of the whole file, in bytes
 * @param received how many of them have arrived
 * @param expires when what has arrived is thrown away, unless it was kept
 */
public record Upload(UploadId id, String name, long length, long received, Instant expires) {

    public boolean isWhole() {
        return received == length;
    }
}

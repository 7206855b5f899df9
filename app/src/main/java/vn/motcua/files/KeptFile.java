package vn.motcua.files;

import java.time.Instant;
import vn.motcua.shared.FileId;

/**
 * A file that is kept; its content never changes.
 *
 * @param name as it was called when it came in
 * @param bytes its size before encryption
 * @param sha256 of its content, 64 hexadecimal digits; files of the same content share their place
 * @param pages of a PDF or TIFF; 1 for an image, 0 where there are none to count
 */
public record KeptFile(FileId id, String name, FileType type, long bytes, String sha256, int pages, Instant keptAt) {}

package vn.motcua.files;

/**
 * A file that was looked at, found good and not kept.
 *
 * @param bytes its length
 * @param pages of a PDF or TIFF; 1 for an image, 0 where there are none to count
 */
public record FileCheck(FileType type, long bytes, int pages) {}

package vn.motcua.files;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a file must be to be taken in at one place.
 *
 * @param mostBytes the largest size, in bytes
 * @param mostPages the most pages of a PDF or TIFF
 * @param types what it may be
 */
public record FileRules(long mostBytes, int mostPages, Set<FileType> types) {

    /** What the papers of a dossier may be: 25 MB, 200 pages, scans and photographs. */
    public static final FileRules OF_A_COMPONENT = new FileRules(
            25L << 20,
            200,
            EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.TIFF, FileType.WEBP, FileType.HEIC));

    public FileRules {
        types = Set.copyOf(types);
    }
}

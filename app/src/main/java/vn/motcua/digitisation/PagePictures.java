package vn.motcua.digitisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.FileId;

/** Pictures of pages for the screen. Whoever asks has made sure that the reader may see the file. */
public interface PagePictures {

    /**
     * A page as PNG, about as wide as a screen's half.
     *
     * @param page from 1
     * @return empty when there is no such page
     */
    Optional<byte[]> png(FileId file, int page);

    /** The files of a scan, in order. */
    List<FileId> filesOf(UUID scan);
}

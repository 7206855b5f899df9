package vn.motcua.uploads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a field for files sent.
 *
 * @param within whole files in the form, from browsers without scripts
 * @param ahead the uploads that were sent before the form
 */
public record SentFiles(List<MultipartFile> within, List<String> ahead) {

    /** From the two parameters of the field {@code name}: {@code name} and {@code name.upload}. */
    public static SentFiles of(@Nullable List<MultipartFile> within, @Nullable List<String> ahead) {
        return new SentFiles(
                within == null
                        ? List.of()
                        : within.stream().filter(SentFiles::isChosen).toList(),
                ahead == null ? List.of() : List.copyOf(ahead));
    }

    public boolean isEmpty() {
        return within.isEmpty() && ahead.isEmpty();
    }

    /** A field in which nothing was chosen sends a file without name and content. */
    private static boolean isChosen(MultipartFile file) {
        return !file.isEmpty()
                || (file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isEmpty());
    }
}

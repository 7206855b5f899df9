package vn.motcua.counter.digitisation;

import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;

/** Files of a form, as they are offered; a field left empty sends one without name and content. */
public final class UploadedFiles {

    private UploadedFiles() {}

    public static List<FileOffer> offers(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> !(file.isEmpty() && name(file).isEmpty()))
                .map(file -> new FileOffer(name(file), file::getInputStream, FileRules.OF_A_COMPONENT))
                .toList();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}

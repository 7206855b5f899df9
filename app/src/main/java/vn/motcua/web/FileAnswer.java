package vn.motcua.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.FileId;

/**
 * Answers a request with a kept file.
 *
 * <p>To be called after the right to see it has been checked and the view has been noted. A file is shown in a tab of
 * its own: our pages let nobody frame them, themselves included.
 */
@Component
public class FileAnswer {

    /** What a browser draws itself and cannot be made to run. */
    private static final Set<FileType> SHOWN = EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.WEBP);

    /** Browsers draw a PDF by a plugin of theirs, which a sandbox would keep out. */
    private static final String POLICY_OF_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final KeptFiles files;

    FileAnswer(KeptFiles files) {
        this.files = files;
    }

    /** To be looked at in the browser where it can, else as a download; 404 when no such file is kept. */
    public ResponseEntity<Resource> show(FileId id) {
        return files.find(id)
                .map(file -> answer(file, SHOWN.contains(file.type())))
                .orElseGet(FileAnswer::none);
    }

    /** As a download; 404 when no such file is kept. */
    public ResponseEntity<Resource> download(FileId id) {
        return files.find(id).map(file -> answer(file, false)).orElseGet(FileAnswer::none);
    }

    private ResponseEntity<Resource> answer(KeptFile file, boolean shown) {
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(nameOf(file), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", file.type() == FileType.PDF ? POLICY_OF_PDF : POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(() -> files.open(file.id())));
    }

    /** Under its name, with the ending of what it is and not of what it says it is. */
    private static String nameOf(KeptFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean ends = switch (file.type()) {
            case JPEG -> name.endsWith(".jpg") || name.endsWith(".jpeg");
            case TIFF -> name.endsWith(".tif") || name.endsWith(".tiff");
            default -> name.endsWith("." + file.type().extension());
        };
        return ends ? file.name() : file.name() + "." + file.type().extension();
    }

    private static ResponseEntity<Resource> none() {
        return ResponseEntity.notFound().build();
    }
}

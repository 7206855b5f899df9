package vn.motcua.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are papers: as a page that stands in a frame of ours and runs nothing, or as a PDF. */
public final class PaperView {

    /** Its own styles and the pictures within it, nothing from anywhere; framed by pages of the product alone. */
    private static final String NOTHING_BUT_ITSELF = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final MediaType XHTML = new MediaType(MediaType.APPLICATION_XHTML_XML, StandardCharsets.UTF_8);

    private PaperView() {}

    /** @param page well-formed XHTML without scripts */
    public static ResponseEntity<byte[]> page(String page) {
        return framed(XHTML).body(page.getBytes(StandardCharsets.UTF_8));
    }

    /** @param name of the file, without its ending */
    public static ResponseEntity<byte[]> pdf(byte[] pdf, String name) {
        return framed(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    private static ResponseEntity.BodyBuilder framed(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Security-Policy", NOTHING_BUT_ITSELF)
                .header("X-Frame-Options", "SAMEORIGIN");
    }
}

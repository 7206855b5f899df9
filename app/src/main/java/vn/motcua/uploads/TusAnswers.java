package vn.motcua.uploads;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.Upload;
import vn.motcua.files.UploadId;
import vn.motcua.files.UploadPart;
import vn.motcua.files.UploadRefusal;
import vn.motcua.files.Uploads;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Page;

/**
 * The protocol tus 1.0.0 with its extensions creation, expiration, checksum and termination.
 *
 * <p>Any controller can offer it under an address of its own, for an owner that its access rule lets it be sure of.
 */
@Component
public class TusAnswers {

    private static final String VERSION = "1.0.0";
    private static final int CHECKSUM_MISMATCH = 460;
    private static final MediaType PART = MediaType.parseMediaType("application/offset+octet-stream");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Uploads uploads;

    TusAnswers(Uploads uploads) {
        this.uploads = uploads;
    }

    /** {@code OPTIONS} of the address. */
    public ResponseEntity<String> describe() {
        return answer(HttpStatus.NO_CONTENT)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,expiration,checksum,termination")
                .header("Tus-Checksum-Algorithm", String.join(",", TusHeaders.algorithms()))
                .header("Tus-Max-Size", Long.toString(uploads.longest()))
                .build();
    }

    /** {@code POST} to the address: begins an upload, at this address and its id. */
    public ResponseEntity<String> begin(String owner, HttpServletRequest request, Page page) {
        return spoken(request, () -> {
            OptionalLong length = TusHeaders.number(request, "Upload-Length");
            var name = TusHeaders.fileName(request);
            if (length.isEmpty() || name.isEmpty()) {
                return answer(HttpStatus.BAD_REQUEST).build();
            } else if (length.getAsLong() == 0) {
                return refused(HttpStatus.BAD_REQUEST, new FileRefusal.Empty(name.get()), page);
            }
            return switch (uploads.begin(owner, name.get(), length.getAsLong())) {
                case Outcome.Refused(var refusal) -> refused(refusal, page);
                case Outcome.Done(var upload) ->
                    expiring(HttpStatus.CREATED, upload)
                            .header("Location", request.getRequestURI() + "/" + upload.id())
                            .build();
            };
        });
    }

    /** {@code HEAD} of an upload: where it stands. */
    public ResponseEntity<String> stand(String owner, String id, HttpServletRequest request) {
        return spoken(
                request,
                () -> TusHeaders.upload(id)
                        .flatMap(upload -> uploads.find(upload, owner))
                        .map(upload -> expiring(HttpStatus.OK, upload)
                                .header("Upload-Offset", Long.toString(upload.received()))
                                .header("Upload-Length", Long.toString(upload.length()))
                                .<String>build())
                        .orElseGet(() -> answer(HttpStatus.NOT_FOUND).build()));
    }

    /** {@code PATCH} of an upload: its next bytes. */
    public ResponseEntity<String> append(String owner, String id, HttpServletRequest request, Page page) {
        return spoken(request, () -> {
            OptionalLong start = TusHeaders.number(request, "Upload-Offset");
            var checksum = TusHeaders.checksum(request);
            if (!PART.toString().equals(request.getContentType())) {
                return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
            } else if (start.isEmpty() || (checksum.isEmpty() && request.getHeader("Upload-Checksum") != null)) {
                return answer(HttpStatus.BAD_REQUEST).build();
            }
            return TusHeaders.upload(id)
                    .map(upload ->
                            append(owner, upload, new UploadPart(start.getAsLong(), body(request), checksum), page))
                    .orElseGet(() -> refused(UploadRefusal.GONE, page));
        });
    }

    private ResponseEntity<String> append(String owner, UploadId id, UploadPart part, Page page) {
        return switch (uploads.append(id, owner, part)) {
            case Outcome.Refused(var refusal) -> refused(refusal, page);
            case Outcome.Done(var upload) ->
                expiring(HttpStatus.NO_CONTENT, upload)
                        .header("Upload-Offset", Long.toString(upload.received()))
                        .build();
        };
    }

    /** {@code DELETE} of an upload: it is given up. */
    public ResponseEntity<String> end(String owner, String id, HttpServletRequest request) {
        return spoken(request, () -> {
            TusHeaders.upload(id).ifPresent(upload -> uploads.drop(upload, owner));
            return answer(HttpStatus.NO_CONTENT).build();
        });
    }

    private static ResponseEntity<String> spoken(HttpServletRequest request, Supplier<ResponseEntity<String>> answer) {
        return VERSION.equals(request.getHeader("Tus-Resumable"))
                ? answer.get()
                : answer(HttpStatus.PRECONDITION_FAILED)
                        .header("Tus-Version", VERSION)
                        .build();
    }

    private static InputStream body(HttpServletRequest request) {
        try {
            return request.getInputStream();
        } catch (IOException brokenOff) {
            return InputStream.nullInputStream();
        }
    }

    private static ResponseEntity<String> refused(UploadRefusal refusal, Page page) {
        return refused(status(refusal), refusal, page);
    }

    private static ResponseEntity<String> refused(HttpStatusCode status, Refusal refusal, Page page) {
        return answer(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(page.t(refusal));
    }

    private static HttpStatusCode status(UploadRefusal refusal) {
        return switch (refusal) {
            case GONE -> HttpStatus.NOT_FOUND;
            case ELSEWHERE -> HttpStatus.CONFLICT;
            case CHANGED -> HttpStatusCode.valueOf(CHECKSUM_MISMATCH);
            case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    }

    private static BodyBuilder expiring(HttpStatus status, Upload upload) {
        return answer(status).header("Upload-Expires", HTTP_DATE.format(upload.expires()));
    }

    private static BodyBuilder answer(HttpStatusCode status) {
        return ResponseEntity.status(status).header("Tus-Resumable", VERSION).cacheControl(CacheControl.noStore());
    }
}

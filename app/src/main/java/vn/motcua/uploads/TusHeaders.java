package vn.motcua.uploads;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.files.UploadId;
import vn.motcua.files.UploadPart.Checksum;

/** Reads the headers of the protocol; a header that does not make sense counts as missing. */
final class TusHeaders {

    /** 15 digits at most, so that no sum overflows. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private static final String NAME = "filename ";
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private TusHeaders() {}

    static List<String> algorithms() {
        return ALGORITHMS.keySet().stream().sorted().toList();
    }

    static Optional<UploadId> upload(String id) {
        return UploadId.isOne(id) ? Optional.of(new UploadId(id)) : Optional.empty();
    }

    static OptionalLong number(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        return value != null && NUMBER.matcher(value).matches()
                ? OptionalLong.of(Long.parseLong(value))
                : OptionalLong.empty();
    }

    /** {@code Upload-Metadata: filename <Base64>,other <Base64>} */
    static Optional<String> fileName(HttpServletRequest request) {
        String metadata = Objects.requireNonNullElse(request.getHeader("Upload-Metadata"), "");
        return Stream.of(metadata.split(","))
                .map(String::strip)
                .filter(pair -> pair.startsWith(NAME))
                .findFirst()
                .flatMap(pair -> decoded(pair.substring(NAME.length())))
                .map(name -> new String(name, StandardCharsets.UTF_8));
    }

    /** {@code Upload-Checksum: sha256 <Base64>} */
    static Optional<Checksum> checksum(HttpServletRequest request) {
        @Nullable String header = request.getHeader("Upload-Checksum");
        String[] words = header == null ? new String[0] : header.split(" ", -1);
        if (words.length != 2 || !ALGORITHMS.containsKey(words[0])) {
            return Optional.empty();
        }
        return decoded(words[1]).map(value -> new Checksum(ALGORITHMS.get(words[0]), value));
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}

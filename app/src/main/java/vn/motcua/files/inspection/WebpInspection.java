package vn.motcua.files.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks into the frame of a WebP (RFC 9649); nothing here can draw one. */
final class WebpInspection {

    private static final int HEAD = 30;
    private static final int FOURTEEN_BITS = 0x3fff;
    private static final int TWENTY_FOUR_BITS = 0xffffff;

    private WebpInspection() {}

    static Finding inspect(Path file) throws IOException {
        ByteBuffer head;
        try (var in = Files.newInputStream(file)) {
            head = ByteBuffer.wrap(in.readNBytes(HEAD)).order(ByteOrder.LITTLE_ENDIAN);
        }
        if (head.limit() < HEAD || (head.getInt(4) & 0xffffffffL) + 8 > Files.size(file)) {
            return new Finding.Damaged();
        }
        return points(head)
                .<Finding>map(points -> points > Limits.PIXELS
                        ? new Finding.Dangerous("an image of too many points")
                        : new Finding.Sound(1))
                .orElseGet(Finding.Damaged::new);
    }

    private static Optional<Long> points(ByteBuffer head) {
        return switch (Bytes.text(head, 12, 16)) {
            case "VP8 " -> area(head.getShort(26) & FOURTEEN_BITS, head.getShort(28) & FOURTEEN_BITS);
            case "VP8L" -> {
                int bits = head.getInt(21);
                yield area((bits & FOURTEEN_BITS) + 1, (bits >>> 14 & FOURTEEN_BITS) + 1);
            }
            case "VP8X" ->
                area((head.getInt(24) & TWENTY_FOUR_BITS) + 1, (head.getInt(26) >>> 8 & TWENTY_FOUR_BITS) + 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> area(long width, long height) {
        return width == 0 || height == 0 ? Optional.empty() : Optional.of(width * height);
    }
}

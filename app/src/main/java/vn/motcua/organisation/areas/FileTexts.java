package vn.motcua.organisation.areas;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.FileProblem;
import vn.motcua.organisation.FileProblem.Kind;
import vn.motcua.organisation.ImportFile;

/** The text of a file: UTF-8 and nothing else, of bounded size. */
final class FileTexts {

    static final long LARGEST = 16L << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private FileTexts() {}

    static Reader of(ImportFile file) throws IOException {
        var bytes = new PushbackInputStream(new SizeLimited(file.content(), LARGEST), BYTE_ORDER_MARK.length);
        byte[] start = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            bytes.unread(start);
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** What a failure to read, as a parser passes it on, means for whoever sent the file. */
    static FileProblem problem(@Nullable Throwable failure, int line) {
        return switch (failure) {
            case SizeLimited.TooLarge _ -> new FileProblem(Kind.TOO_LARGE, line, "", (LARGEST >> 20) + " MB");
            case CharacterCodingException _ -> new FileProblem(Kind.WRONG_ENCODING, line, "", "");
            case null, default -> new FileProblem(Kind.BROKEN_OFF, line, "", "");
        };
    }
}

package vn.motcua.process.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.process.DecisionImport;
import vn.motcua.process.ImportRefusal;
import vn.motcua.shared.Outcome;

/** The bytes of a file, read strictly: every fault is named, none is mended. */
public final class DecisionFile {

    private static final int MOST_BYTES = DecisionImport.MOST_MEGABYTES << 20;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DecisionFile() {}

    /** The procedures of the file, or what is wrong with it. */
    public static Outcome<List<DecisionProcedure>, ImportRefusal> read(InputStream file) {
        var bytes = bytes(file);
        if (bytes.length > MOST_BYTES) {
            return Outcome.refused(new ImportRefusal.TooLarge(DecisionImport.MOST_MEGABYTES));
        }
        var wrong = firstByteThatIsNotUtf8(bytes);
        if (wrong > 0) {
            return Outcome.refused(new ImportRefusal.NotUtf8(wrong));
        }
        try {
            var json = STRICT.readTree(withoutMark(bytes));
            return json.isMissingNode() ? notJson(null) : new DecisionReader().procedures(json);
        } catch (JacksonException problem) {
            return notJson(problem.getLocation());
        }
    }

    private static <T> Outcome<T, ImportRefusal> notJson(@Nullable TokenStreamLocation at) {
        return Outcome.refused(
                at == null
                        ? new ImportRefusal.NotJson(1, 1)
                        : new ImportRefusal.NotJson(at.getLineNr(), at.getColumnNr()));
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readNBytes(MOST_BYTES + 1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static int firstByteThatIsNotUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        var result = decoder.decode(input, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? input.position() + 1 : 0;
    }

    private static String withoutMark(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

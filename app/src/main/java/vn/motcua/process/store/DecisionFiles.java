package vn.motcua.process.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.motcua.process.DecisionImport;
import vn.motcua.process.ImportRefusal;
import vn.motcua.process.decision.DecisionFile;
import vn.motcua.process.decision.ReadDecision;
import vn.motcua.process.word.WordDecision;
import vn.motcua.shared.Outcome;

/** The two kinds of file that a decision comes in, told apart by what they begin with, whatever they are called. */
final class DecisionFiles {

    /** What was read, and of which kind the file was. */
    record Read(Kind kind, ReadDecision decision) {}

    enum Kind {
        WORD,
        JSON
    }

    private static final int MOST_BYTES = DecisionImport.MOST_MEGABYTES << 20;
    private static final String BEGINNINGS_OF_JSON = "[{\"";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private DecisionFiles() {}

    static Outcome<Read, ImportRefusal> read(InputStream file) {
        var bytes = bytes(file);
        if (bytes.length > MOST_BYTES) {
            return Outcome.refused(new ImportRefusal.TooLarge(DecisionImport.MOST_MEGABYTES));
        }
        return isJson(bytes)
                ? DecisionFile.read(new ByteArrayInputStream(bytes))
                        .map(procedures -> new Read(Kind.JSON, new ReadDecision(procedures, Map.of(), List.of())))
                : WordDecision.read(bytes).map(decision -> new Read(Kind.WORD, decision));
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readNBytes(MOST_BYTES + 1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isJson(byte[] bytes) {
        int at = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at < bytes.length && BEGINNINGS_OF_JSON.indexOf(bytes[at]) >= 0;
    }
}
